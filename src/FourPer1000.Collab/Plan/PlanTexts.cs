namespace FourPer1000.Collab.Plan;

internal static class PlanTexts
{
    private static readonly Phrase VersionTitle = new(
        "Implementation Plan, version {0}",
        "Plan de mise en œuvre, version {0}",
        "Plan de implementación, versión {0}");

    public static Translated Title(int number) => Translated.Of(
        VersionTitle.With(Tongue.En, number), VersionTitle.With(Tongue.Fr, number), VersionTitle.With(Tongue.Es, number));
}
