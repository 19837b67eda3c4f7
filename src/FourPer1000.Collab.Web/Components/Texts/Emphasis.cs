using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Components;

namespace FourPer1000.Collab.Web.Components.Texts;

/// <summary>A sentence whose filled-in values stand in bold: <c>@Emphasis.Of(Reader.Say(Texts.Half), "6.75", "9")</c>.</summary>
public static partial class Emphasis
{
    /// <param name="sentence">A phrase in the reader's language with its placeholders {0}, {1}, … still in it.</param>
    /// <param name="values">What fills them, written for the reader already.</param>
    public static RenderFragment Of(string sentence, params IReadOnlyList<string> values) => builder =>
    {
        foreach (var part in Placeholder().Split(sentence))
        {
            if (part is ['{', .. var index, '}'])
            {
                builder.OpenElement(0, "b");
                builder.AddContent(1, values[int.Parse(index, CultureInfo.InvariantCulture)]);
                builder.CloseElement();
            }
            else
            {
                builder.AddContent(2, part);
            }
        }
    };

    [GeneratedRegex(@"(?<place>\{\d+\})", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Placeholder();
}
