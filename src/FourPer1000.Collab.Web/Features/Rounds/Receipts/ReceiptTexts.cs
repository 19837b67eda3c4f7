namespace FourPer1000.Collab.Web.Features.Rounds.Receipts;

/// <summary>Receipts: what they are, how they are checked, what they prove.</summary>
internal static class ReceiptTexts
{
    public static readonly Phrase Title = new("Receipts of round {0}", "Reçus du tour {0}", "Recibos de la ronda {0}");
    public static readonly Phrase Results = new("Results", "Résultats", "Resultados");
    public static readonly Phrase Lead = new(
        "Every sheet that was sent has a receipt in this list. Here you can see whether yours is among them.",
        "Chaque feuille envoyée a un reçu dans cette liste. Vous pouvez voir ici si le vôtre en fait partie.",
        "Cada hoja enviada tiene un recibo en esta lista. Aquí puede ver si el suyo está entre ellos.");
    public static readonly Phrase Code = new("The code of your receipt", "Le code de votre reçu", "El código de su recibo");
    public static readonly Phrase CodeHint = new(
        "64 letters and digits, from your file or our mail.", "64 lettres et chiffres, de votre fichier ou de notre courriel.", "64 letras y cifras, de su archivo o de nuestro correo.");
    public static readonly Phrase CodeMissing = new("Enter the code of your receipt.", "Saisissez le code de votre reçu.", "Escriba el código de su recibo.");
    public static readonly Phrase Check = new("Look for it in the list", "Le chercher dans la liste", "Buscarlo en la lista");
    public static readonly Phrase Found = new("This code is in the list.", "Ce code figure dans la liste.", "Este código está en la lista.");
    public static readonly Phrase Missing = new(
        "This code is not in the list. It may be that of another round, or an answer was changed after the receipt was made.",
        "Ce code ne figure pas dans la liste. C’est peut-être celui d’un autre tour, ou une réponse a été modifiée après la remise du reçu.",
        "Este código no está en la lista. Puede ser de otra ronda, o se cambió una respuesta después de hacerse el recibo.");
    public static readonly Phrase List = new("The sealed list", "La liste scellée", "La lista sellada");
    public static readonly Phrase Download = new("Download the list (text file)", "Télécharger la liste (fichier texte)", "Descargar la lista (archivo de texto)");
    public static readonly Phrase ShowList = new("Show the list", "Afficher la liste", "Mostrar la lista");
    public static readonly Phrase Fingerprint = new(
        "SHA-256 of the list, sealed when the round was closed", "SHA-256 de la liste, scellé à la clôture du tour", "SHA-256 de la lista, sellado al cerrar la ronda");
    public static readonly Phrase NoList = new(
        "Fewer than {0} sheets were sent in this round. A list of so few receipts would be a list of a few people, so there is none.",
        "Moins de {0} feuilles ont été envoyées dans ce tour. Une liste d’aussi peu de reçus désignerait quelques personnes\u00A0; il n’y en a donc pas.",
        "En esta ronda se enviaron menos de {0} hojas. Una lista de tan pocos recibos señalaría a unas pocas personas, así que no la hay.");

    public static readonly Phrase Yourself = new("Check it yourself", "Vérifier vous-même", "Compruébelo usted");
    public static readonly Phrase YourselfText = new(
        "You need not believe this page. Download the list, your own receipt and this small checker; open the checker in any browser, without a connection. It computes the code from your answers and your secret and looks for it in the list.",
        "Vous n’êtes pas obligé de croire cette page. Téléchargez la liste, votre propre reçu et ce petit vérificateur\u00A0; ouvrez-le dans n’importe quel navigateur, sans connexion. Il calcule le code à partir de vos réponses et de votre secret, puis le cherche dans la liste.",
        "No tiene que creer a esta página. Descargue la lista, su propio recibo y este pequeño comprobador; ábralo en cualquier navegador, sin conexión. Calcula el código a partir de sus respuestas y su secreto y lo busca en la lista.");
    public static readonly Phrase Checker = new("Download the checker (one file)", "Télécharger le vérificateur (un fichier)", "Descargar el comprobador (un archivo)");

    public static readonly Phrase Proves = new("What a receipt proves", "Ce que prouve un reçu", "Qué prueba un recibo");
    public static readonly Phrase ProvesSealed = new(
        "If your code is in the list, a sheet with exactly these answers, to exactly these wordings, was sealed with the round.",
        "Si votre code figure dans la liste, une feuille contenant exactement ces réponses, à ces énoncés exacts, a été scellée avec le tour.",
        "Si su código está en la lista, con la ronda se selló una hoja con exactamente estas respuestas, a exactamente estos enunciados.");
    public static readonly Phrase ProvesUnchanged = new(
        "The fingerprint of the list stands in the record of the closing. Nobody can add, change or remove a receipt later without it showing.",
        "L’empreinte de la liste figure au registre de la clôture. Personne ne peut ensuite ajouter, modifier ou retirer un reçu sans que cela se voie.",
        "La huella de la lista consta en el registro del cierre. Nadie puede añadir, cambiar o quitar después un recibo sin que se note.");
    public static readonly Phrase DoesNotProve = new("What it does not prove", "Ce qu’il ne prouve pas", "Qué no prueba");
    public static readonly Phrase NotTheNumbers = new(
        "That the numbers were computed correctly. They can be computed again from the published figures.",
        "Que les chiffres ont été calculés correctement. Ils peuvent être recalculés à partir des données publiées.",
        "Que los números se calcularon bien. Pueden volver a calcularse a partir de los datos publicados.");
    public static readonly Phrase NotTheOthers = new(
        "That every other receipt belongs to a real person. Compare their number with the size of the panel.",
        "Que chaque autre reçu appartient à une personne réelle. Comparez leur nombre à la taille du panel.",
        "Que cada uno de los demás recibos pertenece a una persona real. Compare su número con el tamaño del panel.");
    public static readonly Phrase NotWho = new(
        "Who answered. The list holds no names, and without your secret nobody can find your answers from your code.",
        "Qui a répondu. La liste ne contient aucun nom, et sans votre secret personne ne peut retrouver vos réponses à partir de votre code.",
        "Quién respondió. La lista no tiene nombres, y sin su secreto nadie puede hallar sus respuestas a partir de su código.");
    public static readonly Phrase KeepSecret = new(
        "Your receipt file holds your answers and your secret: keep it to yourself. Whoever has it can show what you answered. If you delete it, you lose the proof, not the answer.",
        "Le fichier de votre reçu contient vos réponses et votre secret\u00A0: gardez-le pour vous. Qui le possède peut montrer ce que vous avez répondu. Si vous le supprimez, vous perdez la preuve, pas la réponse.",
        "El archivo de su recibo contiene sus respuestas y su secreto: guárdelo para usted. Quien lo tenga puede mostrar lo que respondió. Si lo borra, pierde la prueba, no la respuesta.");

    public static readonly Phrase YourReceipt = new("Your receipt", "Votre reçu", "Su recibo");
    public static readonly Phrase ReceiptHint = new(
        "This code stands for your answers as they are now. When the round is closed, it is in the published list of the round.",
        "Ce code vaut pour vos réponses telles qu’elles sont maintenant. Une fois le tour clos, il figure dans la liste publiée du tour.",
        "Este código vale para sus respuestas tal como están ahora. Cuando se cierre la ronda, figurará en su lista publicada.");
    public static readonly Phrase ChangedSince = new(
        "You have changed an answer since you sent. An earlier file or mail shows a code that no longer stands.",
        "Vous avez modifié une réponse depuis l’envoi. Un fichier ou un courriel antérieur montre un code qui n’est plus valable.",
        "Ha cambiado una respuesta desde el envío. Un archivo o un correo anterior muestra un código que ya no vale.");
    public static readonly Phrase DownloadReceipt = new(
        "Download my receipt (with my answers and my secret)", "Télécharger mon reçu (avec mes réponses et mon secret)", "Descargar mi recibo (con mis respuestas y mi secreto)");
    public static readonly Phrase SharedComputer = new(
        "Not on a computer that others use.", "Pas sur un ordinateur que d’autres utilisent.", "No en un ordenador que usan otros.");
    public static readonly Phrase WhereTheList = new("How a receipt is checked", "Comment vérifier un reçu", "Cómo se comprueba un recibo");
    public static readonly Phrase ListOf = new("Receipts of the sheets that were sent", "Reçus des feuilles envoyées", "Recibos de las hojas enviadas");
}
