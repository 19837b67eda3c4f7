using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.XmlEncryption;

namespace FourPer1000.Collab.Web.Operations;

/// <summary>Seals the keys in the database (AES-256-GCM) with one derived from the key file.</summary>
internal sealed class KeyEncryptor(SecretKey secret) : IXmlEncryptor
{
    public const string Purpose = "data-protection-keys";

    public EncryptedXmlInfo Encrypt(XElement plaintextElement)
    {
        var plain = Encoding.UTF8.GetBytes(plaintextElement.ToString(SaveOptions.DisableFormatting));
        var nonce = RandomNumberGenerator.GetBytes(AesGcm.NonceByteSizes.MaxSize);
        var (cipher, tag) = (new byte[plain.Length], new byte[AesGcm.TagByteSizes.MaxSize]);
        using var aes = new AesGcm(secret.For(Purpose), tag.Length);
        aes.Encrypt(nonce, plain, cipher, tag);
        return new EncryptedXmlInfo(new XElement("sealed", Convert.ToBase64String([.. nonce, .. tag, .. cipher])), typeof(KeyDecryptor));
    }
}

/// <summary>Opens what <see cref="KeyEncryptor"/> sealed; made by the framework from the type's name.</summary>
internal sealed class KeyDecryptor(IServiceProvider services) : IXmlDecryptor
{
    public XElement Decrypt(XElement encryptedElement)
    {
        ReadOnlySpan<byte> all = Convert.FromBase64String(encryptedElement.Value);
        var nonce = all[..AesGcm.NonceByteSizes.MaxSize];
        var tag = all.Slice(nonce.Length, AesGcm.TagByteSizes.MaxSize);
        var cipher = all[(nonce.Length + tag.Length)..];
        var plain = new byte[cipher.Length];
        using var aes = new AesGcm(services.GetRequiredService<SecretKey>().For(KeyEncryptor.Purpose), tag.Length);
        aes.Decrypt(nonce, cipher, tag, plain);
        return XElement.Parse(Encoding.UTF8.GetString(plain));
    }
}
