namespace FourPer1000.Collab.Web.Features.Objectives;

internal static class StageTexts
{
    public static readonly Phrase NoStudy = new("No study yet", "Pas encore d’étude", "Aún sin estudio");

    /// <summary>The stage; {0} is the number of the latest round.</summary>
    public static Phrase NameOf(StudyStage stage) => stage switch
    {
        StudyStage.Open => new("Round {0} open", "Tour {0} ouvert", "Ronda {0} abierta"),
        StudyStage.Evaluating => new("Round {0} being evaluated", "Tour {0} en évaluation", "Ronda {0} en evaluación"),
        StudyStage.Finished => new("Results published", "Résultats publiés", "Resultados publicados"),
        _ => new("Between rounds", "Entre deux tours", "Entre rondas"),
    };
}
