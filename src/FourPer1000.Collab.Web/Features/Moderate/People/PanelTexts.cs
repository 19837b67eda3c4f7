namespace FourPer1000.Collab.Web.Features.Moderate.People;

internal static class PanelTexts
{
    public static readonly Phrase Heading = new("Panel and invitations", "Panel et invitations", "Panel e invitaciones");
    public static readonly Phrase InviteHeading = new("Invite people", "Inviter des personnes", "Invitar a personas");
    public static readonly Phrase List = new("List of people", "Liste de personnes", "Lista de personas");
    public static readonly Phrase ListHint = new(
        "One person a line: mail; name; language (en, fr or es). Semicolons, commas or tabs; a first line with column names is understood.",
        "Une personne par ligne\u00A0: courriel\u00A0; nom\u00A0; langue (en, fr ou es). Points-virgules, virgules ou tabulations\u00A0; une première ligne d’intitulés est comprise.",
        "Una persona por línea: correo; nombre; idioma (en, fr o es). Puntos y comas, comas o tabuladores; se entiende una primera línea con nombres de columna.");
    public static readonly Phrase File = new("Or a file", "Ou un fichier", "O un archivo");
    public static readonly Phrase FileHint = new("CSV or text, at most {0} KiB.", "CSV ou texte, {0} Kio au plus.", "CSV o texto, como mucho {0} KiB.");
    public static readonly Phrase FileTooLarge = new(
        "This file is larger than {0} KiB. Split it.", "Ce fichier dépasse {0} Kio. Divisez-le.", "Este archivo supera {0} KiB. Divídalo.");
    public static readonly Phrase FileIsNoText = new(
        "This file is no text. Save the spreadsheet as CSV first.", "Ce fichier n’est pas du texte. Enregistrez d’abord la feuille de calcul en CSV.", "Este archivo no es texto. Guarde antes la hoja de cálculo como CSV.");
    public static readonly Phrase Otherwise = new(
        "Language of people whose line names none", "Langue des personnes dont la ligne n’en indique pas", "Idioma de las personas cuya línea no lo indica");
    public static readonly Phrase Preview = new("Check the list", "Vérifier la liste", "Comprobar la lista");
    public static readonly Phrase Nobody = new(
        "Paste a list or choose a file with at least one person.", "Collez une liste ou choisissez un fichier avec au moins une personne.", "Pegue una lista o elija un archivo con al menos una persona.");
    public static readonly Phrase LineProblem = new("Line {0}: {1}", "Ligne {0}\u00A0: {1}", "Línea {0}: {1}");
    public static readonly Phrase TooMany = new(
        "A list holds at most {0} people. Split it.", "Une liste contient au plus {0} personnes. Divisez-la.", "Una lista contiene como mucho {0} personas. Divídala.");

    public static readonly Phrase PreviewHeading = new("What the list says", "Ce que dit la liste", "Lo que dice la lista");
    public static readonly CountedPhrase Ready = new(
        new("{0} person can be invited.", "{0} personne peut être invitée.", "Se puede invitar a {0} persona."),
        new("{0} people can be invited.", "{0} personnes peuvent être invitées.", "Se puede invitar a {0} personas."));
    public static readonly Phrase NothingSent = new(
        "Nothing has been sent yet. Correct the lines below in the list and check again.",
        "Rien n’a encore été envoyé. Corrigez les lignes ci-dessous dans la liste et vérifiez à nouveau.",
        "Aún no se ha enviado nada. Corrija las líneas siguientes en la lista y compruebe de nuevo.");
    public static readonly Phrase Neutral = new(
        "Whoever was invited to this study before gets no second mail. Whether somebody has an account here is not shown.",
        "Les personnes déjà invitées à cette étude ne reçoivent pas de second courriel. Rien n’indique si quelqu’un a un compte ici.",
        "Quien ya estaba invitado a este estudio no recibe un segundo correo. No se muestra si alguien tiene cuenta aquí.");
    public static readonly CountedPhrase InviteNow = new(
        new("Invite {0} person", "Inviter {0} personne", "Invitar a {0} persona"),
        new("Invite {0} people", "Inviter {0} personnes", "Invitar a {0} personas"));
    public static readonly Phrase Line = new("Line", "Ligne", "Línea");
    public static readonly Phrase Mail = new("Mail address", "Adresse électronique", "Dirección de correo");
    public static readonly Phrase Name = new("Name", "Nom", "Nombre");
    public static readonly Phrase Language = new("Language", "Langue", "Idioma");
    public static readonly Phrase Remark = new("Remark", "Remarque", "Observación");
    public static readonly Phrase Correct = new("To correct", "À corriger", "Por corregir");
    public static readonly Phrase Repeats = new("Same address as line {0}; invited once", "Même adresse que la ligne {0}\u00A0; invitée une fois", "La misma dirección que la línea {0}; se invita una vez");

    public static readonly Phrase Invited = new("Invited so far", "Invités jusqu’ici", "Invitados hasta ahora");
    public static readonly Phrase Delivery = new("Delivery", "Remise", "Entrega");
    public static readonly Phrase Since = new("Invited on", "Invité le", "Invitado el");
    public static readonly Phrase NoAnswers = new(
        "Who joined is known here; who has answered, and how, is known to nobody.",
        "On sait ici qui a rejoint le panel\u00A0; qui a répondu, et comment, personne ne le sait.",
        "Aquí se sabe quién se unió; quién ha respondido, y cómo, no lo sabe nadie.");
}
