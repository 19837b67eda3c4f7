namespace FourPer1000.Collab.Studies;

/// <summary>The scales that a protocol can take over ready-made, each with the rule that goes with it.</summary>
public static class UsualScales
{
    public static Scale Importance9 { get; } = new(
        "importance9",
        Points: 9,
        Translated.Of("Importance", "Importance", "Importancia"),
        [
            Anchor(1, "not important", "pas important", "nada importante"),
            Anchor(5, "moderately important", "moyennement important", "medianamente importante"),
            Anchor(9, "decisive", "décisif", "decisivo"),
        ]);

    public static Scale Feasibility9 { get; } = new(
        "feasibility9",
        Points: 9,
        Translated.Of("Feasibility by 2030", "Faisabilité d’ici 2030", "Viabilidad hasta 2030"),
        [
            Anchor(1, "not feasible", "pas faisable", "inviable"),
            Anchor(5, "feasible with effort", "faisable avec effort", "viable con esfuerzo"),
            Anchor(9, "easily feasible", "aisément faisable", "fácilmente viable"),
        ]);

    public static Scale Agreement5 { get; } = new(
        "agree5",
        Points: 5,
        Translated.Of("Agreement", "Accord", "Acuerdo"),
        [
            Anchor(1, "strongly disagree", "pas du tout d’accord", "totalmente en desacuerdo"),
            Anchor(2, "disagree", "plutôt pas d’accord", "en desacuerdo"),
            Anchor(3, "neither agree nor disagree", "ni d’accord ni pas d’accord", "ni de acuerdo ni en desacuerdo"),
            Anchor(4, "agree", "plutôt d’accord", "de acuerdo"),
            Anchor(5, "strongly agree", "tout à fait d’accord", "totalmente de acuerdo"),
        ]);

    /// <summary>RAND/UCLA: do the expected benefits exceed the expected harms, costs set aside?</summary>
    public static Scale Appropriateness9 { get; } = new(
        "appropriateness9",
        Points: 9,
        Translated.Of("Appropriateness", "Pertinence", "Idoneidad"),
        [
            Anchor(1, "harm far exceeds benefit", "les inconvénients l’emportent nettement", "los perjuicios superan con mucho los beneficios"),
            Anchor(5, "about equal", "à peu près équilibré", "más o menos equilibrado"),
            Anchor(9, "benefit far exceeds harm", "les bénéfices l’emportent nettement", "los beneficios superan con mucho los perjuicios"),
        ]);

    /// <summary>The four scales of a policy Delphi have four points and no middle to hide on (Turoff 1970).</summary>
    public static Scale Desirability4 { get; } = Four(
        "desirability4",
        Translated.Of("Desirability", "Intérêt", "Conveniencia"),
        Translated.Of("very undesirable", "pas du tout souhaitable", "muy inconveniente"),
        Translated.Of("undesirable", "peu souhaitable", "inconveniente"),
        Translated.Of("desirable", "souhaitable", "conveniente"),
        Translated.Of("very desirable", "très souhaitable", "muy conveniente"));

    public static Scale Feasibility4 { get; } = Four(
        "feasibility4",
        Translated.Of("Feasibility", "Faisabilité", "Viabilidad"),
        Translated.Of("not feasible", "infaisable", "inviable"),
        Translated.Of("hardly feasible", "difficilement faisable", "difícilmente viable"),
        Translated.Of("feasible", "faisable", "viable"),
        Translated.Of("easily feasible", "aisément faisable", "fácilmente viable"));

    public static Scale Importance4 { get; } = Four(
        "importance4",
        Translated.Of("Importance", "Importance", "Importancia"),
        Translated.Of("unimportant", "sans importance", "sin importancia"),
        Translated.Of("slightly important", "peu important", "poco importante"),
        Translated.Of("important", "important", "importante"),
        Translated.Of("very important", "très important", "muy importante"));

    public static Scale Confidence4 { get; } = Four(
        "confidence4",
        Translated.Of("Confidence in your answer", "Confiance dans votre réponse", "Confianza en su respuesta"),
        Translated.Of("none", "aucune", "ninguna"),
        Translated.Of("little", "faible", "poca"),
        Translated.Of("fair", "bonne", "bastante"),
        Translated.Of("full", "entière", "plena"));

    private static Scale Four(string key, Translated label, params Translated[] words) =>
        new(key, words.Length, label, [.. words.Select((word, index) => new Anchor(index + 1, word))]);

    private static Anchor Anchor(int value, string en, string fr, string es) => new(value, Translated.Of(en, fr, es));
}
