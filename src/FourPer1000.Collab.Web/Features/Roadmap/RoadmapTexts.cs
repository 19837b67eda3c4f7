using FourPer1000.Collab.Reference;

namespace FourPer1000.Collab.Web.Features.Roadmap;

internal static class RoadmapTexts
{
    public static readonly Phrase Title = new("Roadmap {0}", "Feuille de route {0}", "Hoja de ruta {0}");
    public static readonly Phrase Lead = new(
        "What the Executive Secretariat planned for the year: one chapter for each Core Facility, each action with the objectives it serves.",
        "Ce que le secrétariat exécutif avait prévu pour l’année\u00A0: un chapitre par dispositif central, chaque action avec les objectifs qu’elle sert.",
        "Lo que la Secretaría Ejecutiva planeó para el año: un capítulo por mecanismo central, cada acción con los objetivos a los que sirve.");
    public static readonly Phrase AsOf = new(
        "State of {0}. Dates are the planned ones; whether each meeting took place so was not checked.",
        "État de {0}. Les dates sont celles qui étaient prévues\u00A0; il n’a pas été vérifié que chaque réunion a bien eu lieu ainsi.",
        "Estado de {0}. Las fechas son las previstas; no se comprobó si cada reunión tuvo lugar así.");
    public static readonly Phrase Chapters = new("Chapters", "Chapitres", "Capítulos");
    public static readonly Phrase MainObjectives = new("Main objectives:", "Objectifs principaux\u00A0:", "Objetivos principales:");
    public static readonly Phrase Serves = new("Serves", "Sert", "Sirve a");
    public static readonly Phrase Meetings = new("Meetings", "Réunions", "Reuniones");
    public static readonly Phrase Days = new("{0}–{1}", "du {0} au {1}", "del {0} al {1}");
    public static readonly Phrase Place = new("{0}, {1}", "{0}, {1}", "{0}, {1}");
    public static readonly Phrase With = new("With {0}.", "Avec {0}.", "Con {0}.");

    public static Phrase NameOf(RoadmapActionState state) => state switch
    {
        RoadmapActionState.Done => new("Done", "Fait", "Hecho"),
        _ => new("Planned", "Prévu", "Previsto"),
    };

    public static Phrase NameOf(RoadmapActionKind kind) => kind switch
    {
        RoadmapActionKind.Milestone => new("Milestone", "Jalon", "Hito"),
        RoadmapActionKind.Ongoing => new("Ongoing", "En cours", "En curso"),
        _ => new("Action", "Action", "Acción"),
    };
}
