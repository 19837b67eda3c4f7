using System.Security.Cryptography;
using System.Text;

namespace FourPer1000.Collab.Web.Operations;

/// <summary>
/// The one secret that is kept outside the database. Whoever has only a copy of the database can neither join people to their answers
/// nor make a session. All instances of an installation share the file; lost means lost (docs/operations.md).
/// </summary>
public sealed class SecretKey
{
    private const int Length = 32;

    private readonly byte[] key;

    private SecretKey(byte[] key)
    {
        this.key = key;
    }

    /// <summary>The key given in base64, else that of the file, which is made on the first start, readable by its owner only.</summary>
    public static SecretKey Of(string? base64, string file)
    {
        if (!string.IsNullOrEmpty(base64))
        {
            return Checked(Convert.FromBase64String(base64), "Data:Key");
        }

        if (!File.Exists(file))
        {
            Create(file);
        }

        return Checked(File.ReadAllBytes(file), file);
    }

    /// <summary>A key of its own for each purpose.</summary>
    public byte[] For(string purpose) => HKDF.DeriveKey(HashAlgorithmName.SHA256, key, Length, info: Encoding.UTF8.GetBytes(purpose));

    private static SecretKey Checked(byte[] bytes, string source) => bytes.Length == Length
        ? new SecretKey(bytes)
        : throw new InvalidOperationException($"{source} does not hold a key of {Length} bytes.");

    /// <summary>Written beside and moved, so that two instances starting at once agree on one key and no half of one is ever read.</summary>
    private static void Create(string file)
    {
        var draft = $"{file}.{Guid.NewGuid():N}";
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using (var stream = new FileStream(draft, options))
        {
            stream.Write(RandomNumberGenerator.GetBytes(Length));
            stream.Flush(flushToDisk: true);
        }

        MoveIfAbsent(draft, file);
    }

    private static void MoveIfAbsent(string draft, string file)
    {
        try
        {
            File.Move(draft, file, overwrite: false);
        }
        catch (IOException) when (File.Exists(file))
        {
            File.Delete(draft);
        }
    }
}
