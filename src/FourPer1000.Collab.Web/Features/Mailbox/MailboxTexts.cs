namespace FourPer1000.Collab.Web.Features.Mailbox;

internal static class MailboxTexts
{
    public static readonly Phrase Title = new("Mailbox of the demonstration", "Messagerie de la démonstration", "Buzón de la demostración");
    public static readonly Phrase Lead = new(
        "These mails were not sent. They are kept as files on this machine, and this page is open to this machine only.",
        "Ces messages n’ont pas été envoyés. Ils sont conservés en fichiers sur cette machine, et cette page n’est ouverte qu’à elle.",
        "Estos mensajes no se enviaron. Se guardan como archivos en esta máquina, y esta página solo está abierta para ella.");
    public static readonly Phrase Empty = new(
        "No mail yet. Ask for a sign-in mail, or invite somebody.",
        "Aucun message pour l’instant. Demandez un message de connexion, ou invitez quelqu’un.",
        "Aún no hay mensajes. Pida un mensaje de acceso o invite a alguien.");
    public static readonly Phrase To = new("To", "À", "Para");
    public static readonly Phrase Subject = new("Subject", "Objet", "Asunto");
    public static readonly Phrase When = new("When", "Quand", "Cuándo");
    public static readonly Phrase Open = new("Open {0}", "Ouvrir {0}", "Abrir {0}");
}
