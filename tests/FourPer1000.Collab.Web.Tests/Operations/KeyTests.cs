using FourPer1000.Collab.Web.Operations;
using FourPer1000.Collab.Web.Tests.Host;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection;

namespace FourPer1000.Collab.Web.Tests.Operations;

/// <summary>The keys in the database, and the one outside it.</summary>
public sealed class KeyTests(CollabApp app) : IClassFixture<CollabApp>, IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("collab-key-");

    private string KeyFile => Path.Combine(folder.FullName, "secret.key");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task The_database_alone_cannot_make_a_session()
    {
        _ = app.Services.GetRequiredService<IDataProtectionProvider>().CreateProtector("test").Protect("anything");
        var keys = await app.Platform.Read(db => Task.FromResult(db.Keys.Select(key => key.Xml).ToList()));
        Assert.NotEmpty(keys);
        Assert.All(keys.Where(xml => xml.Contains("<descriptor", StringComparison.Ordinal)), xml =>
        {
            Assert.Contains("<sealed ", xml, StringComparison.Ordinal);
            Assert.DoesNotContain("<masterKey", xml, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void The_key_file_is_made_once_and_read_by_its_owner_only()
    {
        var first = SecretKey.Of(base64: null, KeyFile).For("test");
        Assert.Equal(first, SecretKey.Of(base64: null, KeyFile).For("test"));
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(KeyFile));
        }
    }

    [Fact]
    public void Instances_that_start_at_once_agree_on_one_key()
    {
        for (var start = 0; start < 100; start++)
        {
            Assert.Single(StartAtOnce(Path.Combine(folder.FullName, $"{start}.key")).Distinct());
        }

        Assert.Equal(100, folder.GetFiles().Length);
    }

    [Fact]
    public void A_start_that_was_broken_off_while_making_the_key_says_what_to_do()
    {
        File.WriteAllBytes(KeyFile + ".new", []);
        var refusal = Assert.Throws<InvalidOperationException>(() => SecretKey.Of(base64: null, KeyFile));
        Assert.Contains(KeyFile + ".new", refusal.Message, StringComparison.Ordinal);
    }

    private static string[] StartAtOnce(string file)
    {
        using var together = new Barrier(4);
        var keys = new string[together.ParticipantCount];
        Thread[] starts = [.. keys.Select((_, index) => new Thread(() =>
        {
            together.SignalAndWait();
            keys[index] = Convert.ToHexString(SecretKey.Of(base64: null, file).For("test"));
        }))];
        Array.ForEach(starts, start => start.Start());
        Array.ForEach(starts, start => start.Join());
        return keys;
    }

    [Fact]
    public void Each_purpose_has_a_key_of_its_own()
    {
        var secret = SecretKey.Of(base64: null, KeyFile);
        Assert.NotEqual(secret.For("pseudonyms"), secret.For("data-protection-keys"));
    }

    [Fact]
    public void A_key_of_the_wrong_length_is_refused_at_the_start()
    {
        File.WriteAllBytes(KeyFile, new byte[31]);
        Assert.Throws<InvalidOperationException>(() => SecretKey.Of(base64: null, KeyFile));
        Assert.Throws<InvalidOperationException>(() => SecretKey.Of(Convert.ToBase64String(new byte[16]), KeyFile));
    }
}
