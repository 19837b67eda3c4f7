namespace FourPer1000.Collab.Web.Features.Moderate.Method;

/// <summary>The page on which a moderator writes what panelists agree to.</summary>
internal static class ConsentFormTexts
{
    public static readonly Phrase Title = new("Consent text", "Texte de consentement", "Texto de consentimiento");
    public static readonly Phrase Write = new("Write the consent text", "Rédiger le texte de consentement", "Escribir el texto de consentimiento");
    public static readonly Phrase Edit = new("Consent text", "Texte de consentement", "Texto de consentimiento");
    public static readonly Phrase Lead = new(
        "Panelists read this and agree to it before their first answer. Adapt the usual words to your study.",
        "Les panélistes lisent ce texte et l’acceptent avant leur première réponse. Adaptez la formulation usuelle à votre étude.",
        "Las personas del panel leen esto y lo aceptan antes de su primera respuesta. Adapte las palabras habituales a su estudio.");
    public static readonly Phrase LeadAgain = new(
        "This is version {0}. If you change it, everybody is asked again before the next answer; what was agreed to before stays on record.",
        "Ceci est la version {0}. Si vous la modifiez, chacun est de nouveau sollicité avant sa prochaine réponse\u00A0; l’accord donné auparavant reste consigné.",
        "Esta es la versión {0}. Si la cambia, se volverá a preguntar a todos antes de la próxima respuesta; lo aceptado antes queda registrado.");
    public static readonly Phrase Text = new("What the panel agrees to", "Ce que le panel accepte", "Lo que el panel acepta");
    public static readonly Phrase Hint = new(
        "Say what is asked, what becomes of the answers, who sees what, and how one leaves.",
        "Dites ce qui est demandé, ce que deviennent les réponses, qui voit quoi et comment se retirer.",
        "Diga qué se pide, qué ocurre con las respuestas, quién ve qué y cómo retirarse.");

    private static readonly Phrase UsualText = new(
        """
        I take part of my own free will and may leave at any time, without giving a reason.

        My answers are kept under a pseudonym and shown only together with those of others, never where fewer than {0} people have answered. Reasons that I write are shown in my words, without my name.

        When a round is closed, its results are sealed and published. If I leave, my answers in the open round are removed; what was sealed before stays.
        """,
        """
        Je participe de mon plein gré et peux me retirer à tout moment, sans donner de raison.

        Mes réponses sont conservées sous un pseudonyme et ne sont montrées qu’avec celles d’autres personnes, jamais lorsque moins de {0} personnes ont répondu. Les raisons que j’écris sont montrées dans mes mots, sans mon nom.

        À la clôture d’un tour, ses résultats sont scellés et publiés. Si je me retire, mes réponses au tour ouvert sont supprimées ; ce qui a été scellé auparavant demeure.
        """,
        """
        Participo por voluntad propia y puedo retirarme en cualquier momento, sin dar motivos.

        Mis respuestas se guardan con un seudónimo y solo se muestran junto con las de otras personas, nunca cuando han respondido menos de {0}. Los motivos que escriba se muestran con mis palabras, sin mi nombre.

        Al cerrarse una ronda, sus resultados se sellan y se publican. Si me retiro, mis respuestas de la ronda abierta se eliminan; lo que se selló antes permanece.
        """);

    /// <summary>What most studies begin with.</summary>
    public static Translated Usual(int k) =>
        Translated.Of(UsualText.With(Tongue.En, k), UsualText.With(Tongue.Fr, k), UsualText.With(Tongue.Es, k));
}
