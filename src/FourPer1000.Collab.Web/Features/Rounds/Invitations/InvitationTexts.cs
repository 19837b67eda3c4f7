namespace FourPer1000.Collab.Web.Features.Rounds.Invitations;

/// <summary>The page on which an invited person decides.</summary>
internal static class InvitationTexts
{
    public static readonly Phrase Title = new("You are invited to a panel", "Vous êtes invité à un panel", "Le invitamos a un panel");
    public static readonly Phrase WhatItIs = new("What it is", "De quoi il s’agit", "De qué se trata");
    public static readonly CountedPhrase Rounds = new(
        new("A Delphi study in {0} round", "Une étude Delphi en {0} tour", "Un estudio Delphi en {0} ronda"),
        new("A Delphi study in up to {0} rounds: you answer, see how the group answered, and may reconsider.",
            "Une étude Delphi en {0} tours au plus\u00A0: vous répondez, voyez comment le groupe a répondu, et pouvez reconsidérer.",
            "Un estudio Delphi de hasta {0} rondas: responde, ve cómo respondió el grupo y puede reconsiderar."));
    public static readonly Phrase Method = new("Method", "Méthode", "Método");
    public static readonly Phrase Becomes = new("What becomes of it", "Ce qu’il en advient", "Qué ocurre con ello");
    public static readonly Phrase BecomesText = new(
        "What the panel agrees on goes to the Executive Secretariat as Activity proposals. You see every decision and its reason.",
        "Ce sur quoi le panel s’accorde est transmis au Secrétariat exécutif sous forme de propositions d’Activités. Vous voyez chaque décision et sa raison.",
        "Lo que el panel acuerda llega a la Secretaría Ejecutiva como propuestas de Actividad. Usted ve cada decisión y su motivo.");
    public static readonly Phrase Voluntary = new(
        "Taking part is voluntary. You may leave any item open and stop at any time.",
        "La participation est volontaire. Vous pouvez laisser toute question ouverte et arrêter à tout moment.",
        "Participar es voluntario. Puede dejar abierto cualquier ítem y parar en cualquier momento.");
    public static readonly Phrase Anonymity = new("What anonymity means here", "Ce que signifie ici l’anonymat", "Qué significa aquí el anonimato");
    public static readonly Phrase Pseudonym = new(
        "You join under a pseudonym that is different in every study. Your answers are kept with it, never with your name.",
        "Vous participez sous un pseudonyme, différent dans chaque étude. Vos réponses y sont rattachées, jamais à votre nom.",
        "Participa con un seudónimo, distinto en cada estudio. Sus respuestas se guardan con él, nunca con su nombre.");
    public static readonly Phrase WhoSees = new(
        "The moderator knows who is invited, and how many have answered, never what or who. Other panelists see only the group.",
        "Le modérateur sait qui est invité et combien ont répondu, jamais quoi ni qui. Les autres panélistes ne voient que le groupe.",
        "La persona moderadora sabe a quién se invitó y cuántas han respondido, nunca qué ni quién. Los demás panelistas solo ven el grupo.");
    public static readonly Phrase Fewest = new(
        "Nothing is shown that rests on fewer than {0} answers.",
        "Rien n’est montré qui repose sur moins de {0} réponses.",
        "No se muestra nada que se apoye en menos de {0} respuestas.");
    public static readonly Phrase Words = new(
        "Reasons you write are shown without a name, but in your words: leave out what only you could say.",
        "Les raisons que vous écrivez sont montrées sans nom, mais dans vos mots\u00A0: omettez ce que vous seul pourriez dire.",
        "Los motivos que escriba se muestran sin nombre, pero con sus palabras: omita lo que solo usted podría decir.");
    public static readonly Phrase More = new("How anonymity works in detail", "L’anonymat en détail", "El anonimato en detalle");

    public static readonly Phrase Decide = new("Will you take part?", "Participerez-vous\u00A0?", "¿Participará?");
    public static readonly Phrase Yes = new("Yes, I join the panel", "Oui, je rejoins le panel", "Sí, me uno al panel");
    public static readonly Phrase No = new("No, not this time", "Non, pas cette fois", "No, esta vez no");
    public static readonly Phrase Joined = new("You have joined this panel.", "Vous avez rejoint ce panel.", "Ya forma parte de este panel.");
    public static readonly Phrase JoinedText = new(
        "We write to you when a round opens.", "Nous vous écrirons à l’ouverture d’un tour.", "Le escribiremos cuando se abra una ronda.");
    public static readonly Phrase Declined = new(
        "You said no. Thank you for letting us know; nobody will remind you.",
        "Vous avez dit non. Merci de nous l’avoir indiqué\u00A0; personne ne vous relancera.",
        "Ha dicho que no. Gracias por avisarnos; nadie se lo recordará.");
    public static readonly Phrase DeclinedText = new(
        "If you change your mind, you can still join.", "Si vous changez d’avis, vous pouvez encore rejoindre le panel.", "Si cambia de idea, aún puede unirse.");
}
