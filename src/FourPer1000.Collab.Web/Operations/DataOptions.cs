namespace FourPer1000.Collab.Web.Operations;

/// <summary>Where the platform keeps its files, and the key that is kept outside the database.</summary>
public sealed class DataOptions
{
    public const string Section = "Data";

    /// <summary>A folder, relative to the program's content root or absolute: the SQLite file, the key file, mail that is not sent.</summary>
    public string Directory { get; init; } = "data";

    /// <summary>The file with the key; empty for <c>secret.key</c> in the data folder, which is made on the first start.</summary>
    public string KeyFile { get; init; } = "";

    /// <summary>The key itself in base64 (32 bytes), for instances without a common folder. Give it by the environment: Data__Key.</summary>
    public string Key { get; init; } = "";
}
