using FourPer1000.Collab.Rules;

namespace FourPer1000.Collab.Arguments;

public static class ArgumentRules
{
    public static readonly Rule NotOnesOwn = new("argument.not-ones-own", new(
        "This is your own reason; others can agree with it.",
        "C’est votre propre raison ; ce sont les autres qui peuvent s’y rallier.",
        "Este es su propio motivo; son los demás quienes pueden sumarse."));

    public static readonly Rule IsHiddenOnce = new("argument.is-hidden-once", new(
        "This reason is hidden already.",
        "Cette raison est déjà masquée.",
        "Este motivo ya está oculto."));

    public static readonly Rule HidingNeedsWhy = new("argument.hiding-needs-why", new(
        "Please say why; the author of the reason reads it.",
        "Veuillez dire pourquoi ; l’auteur de la raison le lira.",
        "Diga por qué; quien escribió el motivo lo leerá."));
}
