using System.Reflection;
using System.Text.RegularExpressions;
using FourPer1000.Collab.Browser.Tests.Host;

namespace FourPer1000.Collab.Browser.Tests.Checks;

/// <summary>A page is in the language it says it is in: no sentence of our own on it stands there in English.</summary>
internal static partial class OtherTongue
{
    private const BindingFlags Constants = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic;

    /// <summary>Every text node a reader sees; what says that it is in another language may be.</summary>
    private const string Texts = """
        () => {
          const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          const texts = [];
          while (walker.nextNode()) {
            const inside = walker.currentNode.parentElement;
            if (!inside.closest("script, style, template") && inside.closest("[lang]") === document.documentElement) texts.push(walker.currentNode.data.trim());
          }
          return [document.title, ...texts];
        }
        """;

    private static readonly Lazy<IReadOnlySet<string>> English = new(() => OnlyEnglish(typeof(Program).Assembly).Concat(OnlyEnglish(typeof(Phrase).Assembly)).ToHashSet(StringComparer.Ordinal));

    public static async Task ReadsIn(this Visitor visitor, Tongue tongue)
    {
        var language = await visitor.Page.Locator("html").GetAttributeAsync("lang");
        if (language != tongue.Code())
        {
            visitor.Complain($"{visitor.Page.Url} is in {language}");
        }

        var foreign = tongue == Tongue.En ? new HashSet<string>() : English.Value;
        foreach (var text in (await visitor.Page.EvaluateAsync<string[]>(Texts)).Where(foreign.Contains))
        {
            visitor.Complain($"{visitor.Page.Url} says in English: {text}");
        }
    }

    /// <summary>Sentences of our pages that are different in the other languages; names and single words could be right in any.</summary>
    private static IEnumerable<string> OnlyEnglish(Assembly pages) =>
        from type in pages.GetTypes()
        where !type.ContainsGenericParameters
        from field in type.GetFields(Constants)
        where field.FieldType == typeof(Phrase)
        let phrase = (Phrase)field.GetValue(null)!
        where phrase.En != phrase.Fr && phrase.En != phrase.Es && Words().Count(phrase.En) > 1 && !phrase.En.Contains('{', StringComparison.Ordinal)
        select phrase.En;

    [GeneratedRegex(@"\w+")]
    private static partial Regex Words();
}
