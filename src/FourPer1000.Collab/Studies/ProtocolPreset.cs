using FourPer1000.Collab.Statistics;

namespace FourPer1000.Collab.Studies;

/// <summary>A method that is ready to use. A moderator starts from one and may change it until the protocol is locked.</summary>
/// <param name="Key">The name in forms and addresses.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Gist">When to take it, in one sentence.</param>
/// <param name="Protocol">The method.</param>
public sealed record ProtocolPreset(string Key, Phrase Name, Phrase Gist, Protocol Protocol)
{
    /// <summary>Importance and feasibility on nine points, agreement on five: the method of the programme's task forces.</summary>
    public static ProtocolPreset Classic { get; } = new(
        "classic",
        new("Classic Delphi", "Delphi classique", "Delphi clásico"),
        new(
            "Activities rated for importance and feasibility (1 to 9), statements for agreement (1 to 5), targets estimated.",
            "Activités notées selon leur importance et leur faisabilité (1 à 9), énoncés selon l’accord (1 à 5), cibles estimées.",
            "Actividades valoradas por importancia y viabilidad (1 a 9), enunciados por acuerdo (1 a 5), metas estimadas."),
        Of(
            StudyKind.Classic,
            [
                (UsualScales.Importance9, UsualRules.Rating9),
                (UsualScales.Feasibility9, UsualRules.Rating9),
                (UsualScales.Agreement5, UsualRules.Agreement5),
            ],
            new ProposalRule(UsualScales.Feasibility9.Key, MedianAtLeast: 5)));

    /// <summary>COMET's rule for core sets: 70 % critical and fewer than 15 % unimportant, or the other way round.</summary>
    public static ProtocolPreset CoreSet { get; } = new(
        "core-set",
        new("Core set, 70/15 rule", "Ensemble de base, règle 70/15", "Conjunto básico, regla 70/15"),
        new(
            "Which items belong into a core set: at least 70\u00A0% rate 7 to 9 and fewer than 15\u00A0% rate 1 to 3.",
            "Quels éléments font partie d’un ensemble de base\u00A0: au moins 70\u00A0% de notes de 7 à 9 et moins de 15\u00A0% de 1 à 3.",
            "Qué elementos forman un conjunto básico: al menos un 70\u00A0% de notas de 7 a 9 y menos de un 15\u00A0% de 1 a 3."),
        Of(StudyKind.Classic, [(UsualScales.Importance9, UsualRules.CoreSet9)], new ProposalRule()));

    /// <summary>The RAND/UCLA appropriateness method: the median says the direction, disagreement makes it uncertain (Fitch et al. 2001).</summary>
    public static ProtocolPreset Appropriateness { get; } = new(
        "appropriateness",
        new("RAND/UCLA appropriateness", "Pertinence RAND/UCLA", "Idoneidad RAND/UCLA"),
        new(
            "Benefit against harm (1 to 9): the median decides, unless the panel disagrees by the RAND/UCLA measure.",
            "Bénéfices contre inconvénients (1 à 9)\u00A0: la médiane décide, sauf désaccord du panel selon la mesure RAND/UCLA.",
            "Beneficios frente a perjuicios (1 a 9): decide la mediana, salvo desacuerdo del panel según la medida RAND/UCLA."),
        Of(StudyKind.Classic, [(UsualScales.Appropriateness9, UsualRules.Appropriateness9)], new ProposalRule(), rounds: 2)
            .Deciding(minimumAnswers: 7, QuantileType.Type7));

    /// <summary>Options with arguments on four scales without a middle; desirability alone has a rule, so that Activities can be proposed.</summary>
    public static ProtocolPreset Policy { get; } = new(
        "policy",
        new("Policy Delphi", "Delphi de politique", "Delphi de políticas"),
        new(
            "Options weighed by desirability, feasibility, importance and confidence (four points, no middle); the arguments count.",
            "Options pesées selon l’intérêt, la faisabilité, l’importance et la confiance (quatre points, sans milieu)\u00A0; les arguments comptent.",
            "Opciones ponderadas por conveniencia, viabilidad, importancia y confianza (cuatro puntos, sin centro); cuentan los argumentos."),
        Of(
            StudyKind.Policy,
            [
                (UsualScales.Desirability4, PresetRules.Desirability),
                (UsualScales.Feasibility4, null),
                (UsualScales.Importance4, null),
                (UsualScales.Confidence4, null),
            ],
            new ProposalRule(UsualScales.Feasibility4.Key, MedianAtLeast: 3)));

    /// <summary>The scales and rules of <see cref="Classic"/> in one round, in which the panel sees the group after answering; there is no round before it to be stable against.</summary>
    public static ProtocolPreset RealTime { get; } = new(
        "real-time",
        new("Real-time Delphi", "Delphi en temps réel", "Delphi en tiempo real"),
        new(
            "Answer first, then see the group so far and change one’s mind until the end. For short studies and panels of fifteen or more.",
            "Répondre d’abord, puis voir le groupe jusqu’ici et changer d’avis jusqu’à la fin. Pour des études courtes et des panels de quinze personnes ou plus.",
            "Responder primero, ver después al grupo hasta ahora y cambiar de opinión hasta el final. Para estudios cortos y paneles de quince personas o más."),
        Classic.Protocol with { Kind = StudyKind.RealTime, Rounds = 1 });

    public static IReadOnlyList<ProtocolPreset> All { get; } = [Classic, RealTime, CoreSet, Appropriateness, Policy];

    public static ProtocolPreset? Find(string? key) => All.FirstOrDefault(preset => preset.Key == key);

    private static Protocol Of(
        StudyKind kind, IReadOnlyList<(Scale Scale, ConsensusRule? Rule)> scales, ProposalRule proposals, int rounds = 3) => new(
        kind,
        rounds,
        Protocol.DefaultK,
        ConsensusRule.DefaultMinAnswers,
        [.. scales.Select(pair => pair.Scale)],
        [.. scales.Where(pair => pair.Rule is not null).Select(pair => new ScaleRule(pair.Scale.Key, pair.Rule!))],
        new EstimateRule(new Rational(1, 2)),
        new StabilityRule(new Rational(7, 10), PointsAtMost: 1),
        new FeedbackPolicy(Distribution: true, MedianAndMiddleHalf: true, Reasons: true, OwnAnswer: true, AsksReasonOutsideMiddleHalf: true),
        proposals);
}

/// <summary>The consensus rule of the presets that is not among <see cref="UsualRules"/>.</summary>
internal static class PresetRules
{
    public static ConsensusRule Desirability { get; } =
        ConsensusRule.OfShares("desirability-4", new Band(3, 4), new Band(1, 2), new Rational(7, 10), splitShare: new Rational(4, 10));
}
