using System.Reflection;

namespace FourPer1000.Collab.Statistics.Tests;

/// <summary>What holds for every type of the library.</summary>
public class ContractTests
{
    private static readonly Type[] PublicTypes = typeof(Measure).Assembly.GetExportedTypes();

    [Fact]
    public void Every_result_with_measures_says_its_n_what_it_dropped_and_its_variant()
    {
        // Parts of a result: the result that holds them says it for them.
        Type[] parts = [typeof(Share), typeof(ConfidenceInterval), typeof(ItemValidity), typeof(ChiSquareTest), typeof(DunnPair)];

        var silent = PublicTypes.Where(HasMeasures).Where(type => !typeof(IStatisticResult).IsAssignableFrom(type)).Except(parts);

        Assert.Empty(silent.Select(type => type.Name));
    }

    [Fact]
    public void No_statistic_is_a_bare_double_that_could_be_NaN()
    {
        // Sums of ranks exist for any data: without any they are 0.
        string[] sums = ["UpwardRanks", "DownwardRanks"];

        var bare = PublicTypes.Where(type => typeof(IStatisticResult).IsAssignableFrom(type))
            .SelectMany(type => type.GetProperties()).Where(property => property.PropertyType == typeof(double) && !sums.Contains(property.Name));

        Assert.Empty(bare.Select(property => $"{property.DeclaringType!.Name}.{property.Name}"));
    }

    [Fact]
    public void Results_cannot_be_changed()
    {
        var mutable = PublicTypes.Where(type => typeof(IStatisticResult).IsAssignableFrom(type)).SelectMany(type => type.GetProperties())
            .Where(property => property.SetMethod is { IsPublic: true } setter
                && !setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(System.Runtime.CompilerServices.IsExternalInit)));

        Assert.Empty(mutable.Select(property => $"{property.DeclaringType!.Name}.{property.Name}"));
    }

    private static bool HasMeasures(Type type) =>
        type is { IsEnum: false, IsInterface: false } && type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Any(property => property.PropertyType == typeof(Measure));
}
