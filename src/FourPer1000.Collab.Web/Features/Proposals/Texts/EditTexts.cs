namespace FourPer1000.Collab.Web.Features.Proposals.Texts;

internal static class EditTexts
{
    public static readonly Phrase Heading = new("Edit the proposal", "Modifier la proposition", "Editar la propuesta");
    public static readonly Phrase Lead = new(
        "The evidence of the panel stays attached; you give it the words in which it can stand in the plan.",
        "Les éléments du panel restent joints\u00A0; vous lui donnez les mots qui pourront figurer au plan.",
        "La evidencia del panel queda adjunta; usted le da las palabras con que puede figurar en el plan.");
    public static readonly Phrase Question = new("The Secretariat asks:", "Le secrétariat demande\u00A0:", "La Secretaría pregunta:");
    public static readonly Phrase HandIn = new("Hand it to the Secretariat", "Transmettre au secrétariat", "Entregar a la Secretaría");
    public static readonly Phrase Keep = new("Save for now", "Enregistrer pour l’instant", "Guardar por ahora");
    public static readonly Phrase Conflict = new(
        "Somebody else changed this proposal while you were writing. Nothing was overwritten. What differs stands below; your text is still in the form.",
        "Quelqu’un d’autre a modifié cette proposition pendant que vous écriviez. Rien n’a été écrasé. Les différences figurent ci-dessous\u00A0; votre texte est toujours dans le formulaire.",
        "Otra persona cambió esta propuesta mientras escribía. No se ha sobrescrito nada. Las diferencias figuran abajo; su texto sigue en el formulario.");
    public static readonly Phrase Difference = new(
        "From the stored text to yours", "Du texte enregistré au vôtre", "Del texto guardado al suyo");
    public static readonly Phrase SaveOver = new(
        "If you save now, your text follows theirs as the next version; theirs is kept in the history.",
        "Si vous enregistrez maintenant, votre texte suit le leur comme version suivante\u00A0; le leur reste dans l’historique.",
        "Si guarda ahora, su texto sigue al suyo como versión siguiente; el otro queda en el historial.");
}
