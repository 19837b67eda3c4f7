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
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

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

    /// <summary>
    /// Written beside under a name that only one can take, and moved: instances that start at once agree on one key, and no half of one is
    /// ever read. The name is free again only after the key stands, so whoever takes it later finds the key.
    /// </summary>
    /// <remarks>A move that shall not replace is no such claim: on Unix it looks first and renames then.</remarks>
    private static void Create(string file)
    {
        var draft = file + ".new";
        if (TryClaim(draft, file) is not { } stream)
        {
            AwaitKey(file, draft);
            return;
        }

        using (stream)
        {
            stream.Write(RandomNumberGenerator.GetBytes(Length));
            stream.Flush(flushToDisk: true);
        }

        if (File.Exists(file))
        {
            File.Delete(draft);
        }
        else
        {
            File.Move(draft, file);
        }
    }

    /// <returns>Null where another instance has taken the name.</returns>
    private static FileStream? TryClaim(string draft, string file)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        try
        {
            return new FileStream(draft, options);
        }
        catch (IOException) when (File.Exists(draft) || File.Exists(file))
        {
            return null;
        }
    }

    private static void AwaitKey(string file, string draft)
    {
        if (!SpinWait.SpinUntil(() => File.Exists(file), Patience))
        {
            throw new InvalidOperationException($"{draft} was left by a start that was broken off. Delete it and start again.");
        }
    }
}
