using FourPer1000.Collab.Studies;
using FourPer1000.Collab.Web.Features.Rounds.Tasks;

namespace FourPer1000.Collab.Web.Features.Rounds.Profile;

/// <summary>What a panelist says about himself or herself in a study.</summary>
internal static class ProfileTexts
{
    public static readonly Phrase Title = new("About you, in this study", "À propos de vous, dans cette étude", "Sobre usted, en este estudio");
    public static readonly Phrase Lead = new(
        "Say how well you know what this study asks about, and how much it matters to you. All of it is optional.",
        "Dites à quel point vous connaissez les sujets de cette étude et à quel point ils comptent pour vous. Tout est facultatif.",
        "Diga cuánto conoce los temas de este estudio y cuánto le importan. Todo es opcional.");
    public static readonly Phrase WhoSees = new(
        "It is kept with your account, never with your answers. The moderator sees how many say what, never who, to know whether the panel covers every subject. Some studies show how those who know a subject well answered, where enough of them did; nobody can tell who they are.",
        "Ces indications restent avec votre compte, jamais avec vos réponses. Le modérateur voit combien de personnes disent quoi, jamais qui, pour savoir si le panel couvre tous les sujets. Certaines études montrent ce qu’ont répondu celles et ceux qui connaissent bien le sujet, s’ils sont assez nombreux\u00A0; personne ne peut savoir qui ils sont.",
        "Se guarda con su cuenta, nunca con sus respuestas. La persona moderadora ve cuántas personas dicen qué, nunca quién, para saber si el panel cubre todos los temas. Algunos estudios muestran qué respondieron quienes conocen bien el tema, si son suficientes; nadie puede saber quiénes son.");
    public static readonly Phrase Expertise = new("How well I know it", "Ma connaissance du sujet", "Cuánto lo conozco");
    public static readonly Phrase Interest = new("How much it matters to me", "Son importance pour moi", "Cuánto me importa");
    public static readonly Phrase NotSaid = new("Not said", "Sans réponse", "Sin indicar");
    public static readonly Phrase Mails = new("Mails", "Courriels", "Correos");
    public static readonly Phrase Remind = new("Remind me of open rounds", "Me rappeler les tours ouverts", "Recordarme las rondas abiertas");
    public static readonly Phrase RemindHint = new(
        "Without it you only hear when a round opens and when its results are there.",
        "Sinon, vous n’êtes averti qu’à l’ouverture d’un tour et à la parution de ses résultats.",
        "Sin ello solo recibirá aviso cuando se abra una ronda y cuando estén sus resultados.");
    public static readonly Phrase Account = new(
        "Name, language, time zone, region and college belong to your account:", "Nom, langue, fuseau horaire, région et collège relèvent de votre compte\u00A0:", "Nombre, idioma, zona horaria, región y colegio pertenecen a su cuenta:");
    public static readonly Phrase ToAccount = new("your account", "votre compte", "su cuenta");
    public static readonly Phrase Save = new("Save", "Enregistrer", "Guardar");

    public static readonly IReadOnlyDictionary<string, Phrase> Done = new Dictionary<string, Phrase>(StringComparer.Ordinal)
    {
        ["profile"] = new("What you said was saved.", "Vos indications sont enregistrées.", "Lo que indicó se ha guardado."),
    };

    /// <summary>From 1 on.</summary>
    public static IReadOnlyList<Phrase> ExpertiseLevels { get; } =
    [
        new("new to me", "nouveau pour moi", "nuevo para mí"),
        new("I have heard of it", "j’en ai entendu parler", "he oído hablar de ello"),
        new("I know it in general", "je le connais dans l’ensemble", "lo conozco en general"),
        new("I know it well", "je le connais bien", "lo conozco bien"),
        new("I work on it", "j’y travaille", "trabajo en ello"),
    ];

    /// <inheritdoc cref="ExpertiseLevels"/>
    public static IReadOnlyList<Phrase> InterestLevels { get; } =
    [
        new("hardly", "à peine", "apenas"),
        new("a little", "un peu", "un poco"),
        new("somewhat", "assez", "algo"),
        new("much", "beaucoup", "mucho"),
        new("very much", "énormément", "muchísimo"),
    ];

    public static Phrase NameOf(ItemPurpose purpose) => purpose switch
    {
        ItemPurpose.Activity => TaskTexts.Activities,
        ItemPurpose.Priority => TaskTexts.Priorities,
        ItemPurpose.Statement => TaskTexts.Statements,
        ItemPurpose.Target => TaskTexts.Targets,
        _ => TaskTexts.Questions,
    };
}
