using System.Reflection;
using System.Text.Json.Serialization;

namespace FourPer1000.Collab.Statistics;

/// <summary>
/// The codes by which this library's enumerations are known in files, on the command line and in keys of translations: the names given by
/// <see cref="JsonStringEnumMemberNameAttribute"/>, such as <c>agreed-for</c>.
/// </summary>
public static class StableCode
{
    /// <summary>The code of a member.</summary>
    /// <typeparam name="TEnum">An enumeration of this library.</typeparam>
    /// <param name="value">A member.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is no member.</exception>
    public static string Code<TEnum>(this TEnum value)
        where TEnum : struct, Enum => Codes<TEnum>.ByValue.TryGetValue(value, out var code)
            ? code
            : throw new ArgumentOutOfRangeException(nameof(value), value, $"This is no {typeof(TEnum).Name}.");

    /// <summary>The member with this code.</summary>
    /// <typeparam name="TEnum">An enumeration of this library.</typeparam>
    /// <param name="code">A code.</param>
    /// <exception cref="FormatException">No member has this code.</exception>
    public static TEnum Parse<TEnum>(string code)
        where TEnum : struct, Enum
    {
        foreach (var (value, known) in Codes<TEnum>.ByValue)
        {
            if (string.Equals(known, code, StringComparison.Ordinal))
                return value;
        }

        throw new FormatException($"'{code}' is none of {string.Join(", ", Codes<TEnum>.ByValue.Values)}.");
    }

    private static class Codes<TEnum>
        where TEnum : struct, Enum
    {
        internal static readonly Dictionary<TEnum, string> ByValue = Enum.GetValues<TEnum>().ToDictionary(value => value, Read);

        private static string Read(TEnum value) =>
            typeof(TEnum).GetField(value.ToString())!.GetCustomAttribute<JsonStringEnumMemberNameAttribute>()?.Name ?? value.ToString();
    }
}
