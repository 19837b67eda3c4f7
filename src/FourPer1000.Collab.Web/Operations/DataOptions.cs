namespace FourPer1000.Collab.Web.Operations;

/// <summary>Where the platform keeps its files: the SQLite database, the key file, the folder of unsent mail.</summary>
public sealed class DataOptions
{
    public const string Section = "Data";

    /// <summary>A folder, relative to the program's content root or absolute.</summary>
    public string Directory { get; init; } = "data";

    /// <summary>The file with the key that is kept outside the database; empty for <c>secret.key</c> in the data folder.</summary>
    public string KeyFile { get; init; } = "";
}

/// <summary>The data folder as full paths.</summary>
public sealed class DataFolder
{
    private readonly string root;
    private readonly string keyFile;

    public DataFolder(DataOptions options, string contentRoot)
    {
        root = Directory.CreateDirectory(Path.Combine(contentRoot, options.Directory)).FullName;
        keyFile = options.KeyFile.Length > 0 ? Path.Combine(contentRoot, options.KeyFile) : At("secret.key");
    }

    public string KeyFile => keyFile;

    public string At(string name) => Path.Combine(root, name);
}
