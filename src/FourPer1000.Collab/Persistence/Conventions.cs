using FourPer1000.Collab.Answers;
using FourPer1000.Collab.Proposals;
using FourPer1000.Collab.Studies;
using FourPer1000.Collab.Studies.Subgroups;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace FourPer1000.Collab.Persistence;

/// <summary>How the kinds of values are stored.</summary>
internal static class Conventions
{
    public static void Apply(ModelConfigurationBuilder model, DatabaseFacade database)
    {
        Json<Translated>(model);
        Json<Protocol>(model);
        Json<ItemForm>(model);
        Json<ItemFigures>(model);
        Json<SubgroupSplit>(model);
        Json<ProposedTarget>(model);
        Json<ProposalText>(model);
        Enums(model);
        if (database.IsSqlite())
        {
            Sqlite(model);
        }
    }

    private static void Json<T>(ModelConfigurationBuilder model)
        where T : class =>
        model.Properties<T>().HaveConversion<JsonColumn<T>, JsonComparer<T>>();

    /// <summary>Enums as words: a table can be read without the code. Those of the answer path stay numbers for their size.</summary>
    private static void Enums(ModelConfigurationBuilder model)
    {
        model.Properties<Enum>().HaveConversion<string>().HaveMaxLength(32);
        model.Properties<Tongue>().HaveConversion<short>();
        model.Properties<ReasonSide>().HaveConversion<short>();
    }

    /// <summary>
    /// SQLite neither orders nor compares a <see cref="DateTimeOffset"/> (so UTC ticks), and keeps a Guid as 36 letters unless told
    /// otherwise (so 16 bytes, in the order in which they are written).
    /// </summary>
    private static void Sqlite(ModelConfigurationBuilder model)
    {
        model.Properties<DateTimeOffset>().HaveConversion<UtcTicks>();
        model.Properties<Guid>().HaveConversion<GuidBytes>();
    }

    private sealed class UtcTicks() : ValueConverter<DateTimeOffset, long>(
        time => time.UtcTicks, ticks => new DateTimeOffset(ticks, TimeSpan.Zero));

    private sealed class GuidBytes() : ValueConverter<Guid, byte[]>(
        id => id.ToByteArray(true), bytes => new Guid(bytes, true));
}
