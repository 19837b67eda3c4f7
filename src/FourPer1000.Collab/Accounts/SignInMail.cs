using FourPer1000.Collab.Mail;

namespace FourPer1000.Collab.Accounts;

/// <summary>The mail with the link and the code.</summary>
internal static class SignInMail
{
    private static readonly Phrase Subject = new(
        "Your way into 4 per 1000 Collab",
        "Votre accès à 4 per 1000 Collab",
        "Su acceso a 4 per 1000 Collab");

    private static readonly Phrase Text = new(
        """
        Dear {0},

        Open this page and press its button to sign in:

        {1}

        Or type this code on the page where you asked for this mail:

        {2}

        The link and the code work once, for 20 minutes, and only the newest ones do. The link signs nobody in by itself: a page asks first.

        You did not ask for this? Then do nothing; without this mail nobody gets in.
        """,
        """
        Bonjour {0},

        Ouvrez cette page et appuyez sur son bouton pour vous connecter{3}:

        {1}

        Ou saisissez ce code sur la page où vous avez demandé ce message{3}:

        {2}

        Le lien et le code servent une seule fois, pendant 20 minutes, et seuls les plus récents sont valables. Le lien ne connecte personne à lui seul{3}: une page pose d’abord la question.

        Vous n’avez rien demandé{3}? Alors ne faites rien{3}; sans ce message, personne ne peut entrer.
        """,
        """
        Hola, {0}:

        Abra esta página y pulse su botón para entrar:

        {1}

        O escriba este código en la página donde pidió este mensaje:

        {2}

        El enlace y el código sirven una sola vez, durante 20 minutos, y solo valen los más recientes. El enlace no da acceso por sí solo: antes pregunta una página.

        ¿No lo ha pedido? Entonces no haga nada; sin este mensaje nadie entra.
        """);

    public static OutboxMail To(Account account, string link, string code, DateTimeOffset now) => new()
    {
        To = account.Email!,
        Tongue = account.Tongue,
        Subject = Subject[account.Tongue],
        Text = Text.With(account.Tongue, account.DisplayName, link, $"{code[..3]} {code[3..]}", "\u00A0"),
        QueuedAt = now,
        NotBefore = now,
        IsSecret = true,
    };
}
