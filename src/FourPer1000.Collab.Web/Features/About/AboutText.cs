namespace FourPer1000.Collab.Web.Features.About;

/// <summary>A page that explains how the platform works.</summary>
internal sealed record AboutText(Phrase Title, Phrase Lead, IReadOnlyList<AboutChapter> Chapters)
{
    /// <summary>The page of a topic; null for a topic that there is no page on.</summary>
    public static AboutText? Of(string topic) => topic switch
    {
        "anonymity" => AnonymityText.Page,
        "accessibility" => AccessibilityText.Page,
        "privacy" => PrivacyText.Page,
        "method" => MethodText.Page,
        _ => null,
    };
}

/// <summary>A heading with what stands below it: paragraphs, then points.</summary>
internal sealed record AboutChapter(string Key, Phrase Heading, IReadOnlyList<Phrase> Paragraphs, IReadOnlyList<Phrase> Points)
{
    public static AboutChapter Prose(string key, Phrase heading, IReadOnlyList<Phrase> paragraphs) => new(key, heading, paragraphs, []);

    public static AboutChapter List(string key, Phrase heading, IReadOnlyList<Phrase> points) => new(key, heading, [], points);
}
