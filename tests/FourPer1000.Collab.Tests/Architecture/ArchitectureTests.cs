using System.Reflection;
using FourPer1000.Collab.Panels;
using FourPer1000.Collab.Persistence;
using FourPer1000.Collab.Proposals;
using FourPer1000.Collab.Rules;
using FourPer1000.Collab.Statistics;
using FourPer1000.Collab.Studies;

namespace FourPer1000.Collab.Tests.Architecture;

/// <summary>The house plan (docs/adr), held by the compiled code.</summary>
public sealed class ArchitectureTests
{
    private static readonly Assembly Core = typeof(CollabDb).Assembly;
    private static readonly Assembly Numbers = typeof(Rational).Assembly;

    /// <summary>What the modules must not know, beside what everybody may: a reference the other way round would make a circle.</summary>
    public static TheoryData<string, string[]> Modules { get; } = new()
    {
        { "Language", ["*"] },
        { "Live", ["*"] },
        { "Rules", ["Accounts", "Panels", "Studies", "Answers", "Proposals", "Plan", "Persistence"] },
        { "Journal", ["Accounts", "Panels", "Studies", "Answers", "Proposals", "Plan", "Visibility", "Live"] },
        { "Reference", ["Accounts", "Panels", "Studies", "Answers", "Proposals", "Plan", "Visibility"] },
        { "Accounts", ["Panels", "Studies", "Answers", "Proposals", "Plan", "Visibility"] },
        { "TaskForces", ["Panels", "Studies", "Answers", "Proposals", "Plan", "Visibility"] },
        { "Answers", ["Accounts", "Proposals", "Plan", "Visibility"] },
        { "Panels", ["Proposals", "Plan"] },
        { "Studies", ["Proposals", "Plan"] },
        { "Plan", ["Accounts", "Panels", "Answers", "Visibility"] },
    };

    [Fact]
    public void Statistics_knows_numbers_and_nothing_of_ours() => Assert.DoesNotContain(References(Numbers), name =>
        name.StartsWith("FourPer1000", StringComparison.Ordinal)
        || name.StartsWith("Microsoft.EntityFrameworkCore", StringComparison.Ordinal)
        || name.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal));

    [Fact]
    public void The_core_knows_statistics_and_no_http_no_html_and_no_migrations()
    {
        Assert.Equal(["FourPer1000.Collab.Statistics"], References(Core).Where(name => name.StartsWith("FourPer1000", StringComparison.Ordinal)));
        Assert.DoesNotContain(References(Core), name =>
            name.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal) && !name.StartsWith("Microsoft.AspNetCore.Identity", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("FourPer1000.Collab.Migrations.Sqlite")]
    [InlineData("FourPer1000.Collab.Migrations.PostgreSql")]
    public void Migrations_know_the_core_and_not_each_other(string name) => Assert.Equal(
        ["FourPer1000.Collab"], References(Assembly.Load(name)).Where(other => other.StartsWith("FourPer1000", StringComparison.Ordinal)));

    [Fact]
    public void Only_persistence_knows_the_provider()
    {
        var knowing = Types(Core)
            .Where(type => UsedMembers.Types(type).Any(IsOfAProvider))
            .Select(type => type.Namespace!)
            .Distinct()
            .ToList();

        Assert.Contains("FourPer1000.Collab.Persistence.PostgreSql", knowing);
        Assert.All(knowing, name => Assert.StartsWith("FourPer1000.Collab.Persistence", name, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Modules))]
    public void A_module_does_not_know_what_rests_on_it(string module, string[] forbidden)
    {
        var known = Types(Core)
            .Where(type => ModuleOf(type) == module)
            .SelectMany(UsedMembers.Types)
            .Where(type => type.Assembly == Core)
            .Select(ModuleOf)
            .Where(other => other != module && other is not ("Language" or ""))
            .Distinct()
            .ToList();

        Assert.Contains(Types(Core), type => ModuleOf(type) == module);
        Assert.DoesNotContain(known, other => forbidden.Contains("*") || forbidden.Contains(other) || other == "Demonstration");
    }

    [Fact]
    public void Time_and_chance_are_passed_in()
    {
        var banned = new[] { Numbers, Core }.SelectMany(Types).SelectMany(type => UsedMembers.Of(type).Where(IsAmbient).Select(member => $"{type}: {member.DeclaringType}.{member.Name}"));

        Assert.Empty(banned);
        Assert.Contains(UsedMembers.Of(typeof(Ambient)), IsAmbient);
    }

    [Fact]
    public void A_state_is_changed_by_an_act_and_not_by_a_setter()
    {
        PropertyInfo?[] states =
        [
            typeof(Round).GetProperty(nameof(Round.Opening)),
            typeof(Round).GetProperty(nameof(Round.Deadline)),
            typeof(Round).GetProperty(nameof(Round.Closing)),
            typeof(Round).GetProperty(nameof(Round.Publication)),
            typeof(Study).GetProperty(nameof(Study.Lock)),
            typeof(Study).GetProperty(nameof(Study.PseudonymSalt)),
            typeof(Proposal).GetProperty(nameof(Proposal.State)),
            typeof(Invitation).GetProperty(nameof(Invitation.State)),
            typeof(Panelist).GetProperty(nameof(Panelist.WithdrawnAt)),
        ];

        Assert.All(states, state => Assert.False(state!.SetMethod?.IsPublic ?? false, $"{state.DeclaringType!.Name}.{state.Name}"));
    }

    [Fact]
    public void What_is_sealed_has_no_setter_at_all()
    {
        Type[] sealedTypes = [typeof(RoundResult), typeof(ItemResult), typeof(PanelReason), typeof(Collab.Answers.AnswerRevision), typeof(Collab.Journal.JournalEntry)];

        Assert.All(sealedTypes.SelectMany(type => type.GetProperties()), property => Assert.True(
            property.SetMethod is null || property.SetMethod.ReturnParameter.GetRequiredCustomModifiers().Length > 0,
            $"{property.DeclaringType!.Name}.{property.Name} can be set."));
    }

    [Fact]
    public void Every_rule_has_a_code_of_its_own_and_a_sentence_in_every_language()
    {
        var rules = Core.GetTypes().SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Static))
            .Where(field => field.FieldType == typeof(Rule))
            .Select(field => (Rule)field.GetValue(null)!)
            .ToList();

        Assert.True(rules.Count > 30);
        Assert.Equal(rules.Count, rules.Select(rule => rule.Code).Distinct().Count());
        Assert.All(rules, rule => Assert.Matches("^[a-z]+\\.[a-z0-9-]+$", rule.Code));
        Assert.All(rules, rule => Assert.All(Tongues.All, tongue => Assert.EndsWith(".", rule.Sentence[tongue], StringComparison.Ordinal)));
    }

    private static IEnumerable<string> References(Assembly assembly) => assembly.GetReferencedAssemblies().Select(name => name.Name!);

    private static IEnumerable<Type> Types(Assembly assembly) => assembly.GetTypes().Where(type => type.Namespace is not null);

    private static string ModuleOf(Type type) => type.Namespace is { } name && name.StartsWith("FourPer1000.Collab.", StringComparison.Ordinal)
        ? name.Split('.')[2]
        : "";

    private static bool IsOfAProvider(Type type) => type.Assembly.GetName().Name is { } name
        && (name.StartsWith("Npgsql", StringComparison.Ordinal) || name.Contains("Sqlite", StringComparison.Ordinal));

    private static bool IsAmbient(MemberInfo member) => (member.DeclaringType?.Name, member.Name) switch
    {
        (nameof(DateTime) or nameof(DateTimeOffset), "get_Now" or "get_UtcNow" or "get_Today") => true,
        (nameof(Random), "get_Shared") => true,
        (nameof(Random), ".ctor") => ((ConstructorInfo)member).GetParameters().Length == 0,
        (nameof(Guid), "CreateVersion7") => true,
        (nameof(Task), "Delay") => true,
        (nameof(Thread), "Sleep") => true,
        _ => false,
    };

    /// <summary>Shows that the search finds what it searches for.</summary>
    private static class Ambient
    {
        public static Task Waits() => Task.Delay(0);
    }
}
