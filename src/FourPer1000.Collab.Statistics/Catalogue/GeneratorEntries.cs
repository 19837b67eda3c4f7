using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace FourPer1000.Collab.Statistics;

internal static class GeneratorEntries
{
    internal static IReadOnlyList<StatisticEntry> All { get; } =
    [
        new("generator.minstdLikert", typeof(MinstdLikert), AnswerMinstdLikert),
    ];

    private static void AnswerMinstdLikert(CaseObject input, CaseObject parameters, FieldList fields)
    {
        var rows = input.Matrix();
        if (rows.Count == 0)
            throw new FormatException("The generator makes no row.");

        fields.Add("sha256", Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(Csv(rows)))));
        fields.Add("firstRow10", rows[0].Take(10).Select(ToMeasure));
        fields.Add("lastRow10", rows[^1].TakeLast(10).Select(ToMeasure));
        fields.Add("missing", rows.Sum(row => row.Count(value => value is null)));
        fields.Add("total", (long)rows.Sum(row => row.Sum(value => value ?? 0)));
    }

    private static Measure ToMeasure(double? value) => value is { } rating ? Measure.Of(rating) : Measure.Undefined(UndefinedReason.NoData);

    private static string Csv(IReadOnlyList<IReadOnlyList<double?>> rows)
    {
        var text = new StringBuilder();
        foreach (var row in rows)
            text.AppendJoin(',', row.Select(value => value?.ToString(CultureInfo.InvariantCulture))).Append('\n');

        return text.ToString();
    }
}
