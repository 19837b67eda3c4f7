using FourPer1000.Collab.Suggestions;

namespace FourPer1000.Collab.Web.Features.Moderate.Voices;

/// <summary>The pages on what the panel wrote by itself, and on the snapshots of a real-time round.</summary>
internal static class VoiceTexts
{
    public static readonly Phrase FromThePanel = new("From the panel", "Du panel", "Del panel");
    public static readonly Phrase NobodyKnows = new(
        "Without names, in an order made for you. Nobody can tell you whose they are.",
        "Sans noms, dans un ordre fait pour vous. Personne ne peut vous dire de qui ils viennent.",
        "Sin nombres, en un orden hecho para usted. Nadie puede decirle de quién son.");

    public static readonly Phrase Reasons = new("Reasons given in round {0}", "Raisons données au tour {0}", "Motivos dados en la ronda {0}");
    public static readonly Phrase NoReasons = new("There are no reasons to read.", "Il n’y a pas de raison à lire.", "No hay motivos que leer.");
    public static readonly Phrase Hide = new("Hide…", "Masquer…", "Ocultar…");
    public static readonly Phrase Hidden = new("Hidden", "Masquées", "Ocultos");
    public static readonly Phrase HiddenBecause = new("Hidden because: {0}", "Masquée parce que\u00A0: {0}", "Oculto porque: {0}");
    public static readonly Phrase HideTitle = new("Hide a reason", "Masquer une raison", "Ocultar un motivo");
    public static readonly Phrase HideText = new(
        "Nobody will read this reason any more, and it stays in the record. The answer it came with counts as before. The author is told, and reads your words.",
        "Plus personne ne lira cette raison, qui reste au registre. La réponse qu’elle accompagnait compte comme avant. L’auteur est informé et lit vos mots.",
        "Nadie leerá ya este motivo, que queda en el registro. La respuesta que acompañaba cuenta igual que antes. Se informa a quien lo escribió, que lee sus palabras.");
    public static readonly Phrase Why = new("Why do you hide it?", "Pourquoi la masquez-vous\u00A0?", "¿Por qué lo oculta?");
    public static readonly Phrase AuthorReads = new("The author reads this.", "L’auteur lira ceci.", "Lo leerá quien lo escribió.");
    public static readonly Phrase HideIt = new("Hide this reason", "Masquer cette raison", "Ocultar este motivo");

    public static readonly Phrase Proposed = new("Items proposed by the panel", "Questions proposées par le panel", "Ítems propuestos por el panel");
    public static readonly Phrase NothingProposed = new(
        "There is nothing to read. What the panel proposes appears here when its round is closed.",
        "Il n’y a rien à lire. Ce que le panel propose apparaît ici à la clôture du tour.",
        "No hay nada que leer. Lo que propone el panel aparece aquí al cerrarse la ronda.");
    public static readonly Phrase InRound = new("Proposed in round {0}", "Proposée au tour {0}", "Propuesto en la ronda {0}");
    public static readonly Phrase Decide = new("What becomes of it?", "Qu’en advient-il\u00A0?", "¿Qué pasa con él?");
    public static readonly Phrase ItsReason = new("Why it should be asked", "Pourquoi la poser", "Por qué preguntarlo");
    public static readonly Phrase MergeInto = new("The item that says it already", "La question qui le dit déjà", "El ítem que ya lo dice");
    public static readonly Phrase NoItem = new("No item", "Aucune question", "Ningún ítem");
    public static readonly Phrase ToTheAuthor = new("Your words to the author", "Vos mots à l’auteur", "Sus palabras a quien lo propuso");
    public static readonly Phrase ToTheAuthorHint = new(
        "Needed unless you take it.", "Nécessaires, sauf si vous la retenez.", "Necesarias, salvo si lo acepta.");
    public static readonly Phrase KindNeeded = new("Choose what becomes of it.", "Choisissez ce qu’il en advient.", "Elija qué pasa con él.");
    public static readonly Phrase Record = new("Record the decision", "Enregistrer la décision", "Registrar la decisión");
    public static readonly Phrase Decided = new("Decided", "Décidé", "Decidido");
    public static readonly Phrase Waiting = new("Waiting", "En attente", "Pendiente");
    public static readonly Phrase NeedsDraft = new(
        "To take it, plan the next round first.", "Pour la retenir, préparez d’abord le tour suivant.", "Para aceptarlo, prepare primero la ronda siguiente.");

    public static readonly Phrase Snapshots = new("Snapshots of round {0}", "Instantanés du tour {0}", "Instantáneas de la ronda {0}");
    public static readonly Phrase SnapshotsText = new(
        "A snapshot keeps what the panel sees at this moment, dated and with its hash. Snapshots stand where other studies have rounds; numbers gained in rounds and in real time are not compared.",
        "Un instantané conserve ce que voit le panel à ce moment, daté et avec son empreinte. Les instantanés tiennent lieu de tours\u00A0; des chiffres obtenus par tours et en temps réel ne se comparent pas.",
        "Una instantánea conserva lo que ve el panel en este momento, con fecha y huella. Las instantáneas hacen las veces de rondas; las cifras obtenidas por rondas y en tiempo real no se comparan.");
    public static readonly Phrase Note = new("Note", "Note", "Nota");
    public static readonly Phrase NoteHint = new("Such as the meeting it is for.", "Par exemple la réunion à laquelle il sert.", "Por ejemplo, la reunión para la que es.");
    public static readonly Phrase Freeze = new("Freeze a snapshot", "Figer un instantané", "Fijar una instantánea");
    public static readonly Phrase SnapshotAt = new("Snapshot {0}, {1}", "Instantané {0}, {1}", "Instantánea {0}, {1}");
    public static readonly Phrase GroupSoFar = new("The group so far", "Le groupe jusqu’ici", "El grupo hasta ahora");
    public static readonly Phrase NothingReleased = new(
        "Nothing is released yet: an item appears when {0} people have answered it.",
        "Rien n’est encore publié\u00A0: une question apparaît lorsque {0} personnes y ont répondu.",
        "Aún no se muestra nada: un ítem aparece cuando lo han respondido {0} personas.");
    public static readonly Phrase Item = new("Item", "Question", "Ítem");
    public static readonly Phrase State = new("State", "État", "Estado");
    public static readonly Phrase Answers = new("Answers", "Réponses", "Respuestas");
    public static readonly Phrase Median = new("Median", "Médiane", "Mediana");
    public static readonly Phrase MiddleHalf = new("Middle half", "Moitié centrale", "Mitad central");
    public static readonly Phrase FromTo = new("{0} to {1}", "{0} à {1}", "{0} a {1}");
    public static readonly Phrase Hash = new("SHA-256 {0}", "SHA-256 {0}", "SHA-256 {0}");

    /// <summary>The notices after an act, by the key in the address.</summary>
    public static readonly IReadOnlyDictionary<string, Phrase> Done = new Dictionary<string, Phrase>(StringComparer.Ordinal)
    {
        ["hidden"] = new("The reason is hidden and its author is told.", "La raison est masquée et son auteur informé.", "El motivo está oculto y se informa a quien lo escribió."),
        ["decided"] = new("The decision is recorded; the author reads it.", "La décision est enregistrée\u00A0; l’auteur la lira.", "La decisión consta; la leerá quien lo propuso."),
        ["frozen"] = new("The snapshot is kept.", "L’instantané est conservé.", "La instantánea está guardada."),
    };

    public static Phrase NameOf(FateKind fate) => fate switch
    {
        FateKind.Taken => new("Taken", "Retenue", "Aceptado"),
        FateKind.Merged => new("Merged", "Fusionnée", "Fusionado"),
        _ => new("Declined", "Écartée", "Descartado"),
    };

    public static Phrase Choice(FateKind fate) => fate switch
    {
        FateKind.Taken => new("Take it: it is written into the next round, where you word and translate it", "La retenir\u00A0: elle est inscrite au tour suivant, où vous la formulez et la traduisez", "Aceptarlo: se escribe en la ronda siguiente, donde usted lo redacta y traduce"),
        FateKind.Merged => new("Merge it: another item says it already", "La fusionner\u00A0: une autre question le dit déjà", "Fusionarlo: otro ítem ya lo dice"),
        _ => new("Decline it", "L’écarter", "Descartarlo"),
    };
}
