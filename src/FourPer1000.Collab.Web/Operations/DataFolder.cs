namespace FourPer1000.Collab.Web.Operations;

/// <summary>The data folder as full paths.</summary>
public sealed class DataFolder
{
    private readonly string root;
    private readonly string keyFile;

    private DataFolder(DataOptions options, string contentRoot)
    {
        root = Directory.CreateDirectory(Path.Combine(contentRoot, options.Directory)).FullName;
        keyFile = options.KeyFile.Length > 0 ? Path.Combine(contentRoot, options.KeyFile) : At("secret.key");
    }

    public string KeyFile => keyFile;

    public static DataFolder Of(WebApplicationBuilder builder) =>
        new(builder.Configuration.GetSection(DataOptions.Section).Get<DataOptions>() ?? new DataOptions(), builder.Environment.ContentRootPath);

    public string At(string name) => Path.Combine(root, name);
}
