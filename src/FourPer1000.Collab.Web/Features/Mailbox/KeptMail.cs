using FourPer1000.Collab.Web.Mail;

namespace FourPer1000.Collab.Web.Features.Mailbox;

/// <summary>A mail as the folder keeps it.</summary>
/// <param name="Name">Its file without the ending; also its address in the mailbox.</param>
public sealed record KeptMail(string Name, string To, string Subject, DateTimeOffset At, Tongue Tongue, string Text);

/// <summary>Reads the .eml files that <see cref="FolderTransport"/> wrote.</summary>
public sealed class KeptMails(FolderTransport outbox)
{
    /// <summary>The newest first.</summary>
    public IEnumerable<KeptMail> Newest(int count) => new DirectoryInfo(outbox.Folder)
        .EnumerateFiles("*.eml")
        .OrderByDescending(file => file.Name, StringComparer.Ordinal)
        .Take(count)
        .Select(file => Read(file.FullName));

    /// <summary>Found by comparing names, never by making a path of what was asked for.</summary>
    public KeptMail? Find(string name) => new DirectoryInfo(outbox.Folder)
        .EnumerateFiles("*.eml")
        .Where(file => Path.GetFileNameWithoutExtension(file.Name) == name)
        .Select(file => Read(file.FullName))
        .FirstOrDefault();

    private static KeptMail Read(string file)
    {
        var parts = File.ReadAllText(file).Split($"--{FolderTransport.Boundary}\n");
        var headers = parts[0].Split('\n')
            .Select(line => line.Split(": ", 2))
            .Where(header => header.Length == 2)
            .ToLookup(header => header[0], header => header[1]);
        return new KeptMail(
            Path.GetFileNameWithoutExtension(file),
            headers["To"].First(),
            headers["Subject"].First(),
            DateTimeOffset.Parse(headers["Date"].First(), CultureInfo.InvariantCulture),
            Tongues.Parse(headers["Content-Language"].First()) ?? Tongue.En,
            parts[1].Split("\n\n", 2)[1].Trim());
    }
}
