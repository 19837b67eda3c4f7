namespace FourPer1000.Collab.Mail;

/// <summary>The mails of a study. {0} is the reader's name, {1} the study, {2} the round, {3} a time in UTC, {4} an address, {5} a receipt.</summary>
internal static class MailTexts
{
    public static readonly Phrase InvitationSubject = new(
        "Invitation: {0}",
        "Invitation : {0}",
        "Invitación: {0}");

    public static readonly Phrase Invitation = new(
        """
        Dear {0},

        You are invited to join the panel of this study: {1}.

        {2}

        You answer in rounds, when it suits you. Other people see what the group thinks, never who said what.

        Read more and say yes or no: {3}
        """,
        """
        Bonjour {0},

        Vous êtes invité(e) à rejoindre le panel de cette étude : {1}.

        {2}

        Vous répondez par tours, quand cela vous convient. Les autres voient ce que pense le groupe, jamais qui a dit quoi.

        En savoir plus et répondre oui ou non : {3}
        """,
        """
        Hola, {0}:

        Le invitamos a formar parte del panel de este estudio: {1}.

        {2}

        Se responde por rondas, cuando le convenga. Los demás ven lo que piensa el grupo, nunca quién dijo qué.

        Más información y respuesta, sí o no: {3}
        """);

    public static readonly Phrase ReasonHiddenSubject = new(
        "About a reason of yours: {0}",
        "À propos d’une de vos raisons : {0}",
        "Sobre un motivo suyo: {0}");

    public static readonly Phrase ReasonHidden = new(
        """
        Dear {0},

        A moderator of “{1}” has hidden a reason that you gave in round {2}. Your answer itself counts as before. The moderator does not know whose reason it is.

        Which reason it is and why it was hidden: {3}
        """,
        """
        Bonjour {0},

        Un modérateur de « {1} » a masqué une raison que vous aviez donnée au tour {2}. Votre réponse compte comme avant. Le modérateur ne sait pas de qui vient cette raison.

        De quelle raison il s’agit et pourquoi elle a été masquée : {3}
        """,
        """
        Hola, {0}:

        Un moderador de «{1}» ha ocultado un motivo que usted dio en la ronda {2}. Su respuesta cuenta igual que antes. El moderador no sabe de quién es el motivo.

        Qué motivo es y por qué se ocultó: {3}
        """);

    public static readonly Phrase OpenedSubject = new(
        "Round {1} is open: {0}",
        "Le tour {1} est ouvert : {0}",
        "La ronda {1} está abierta: {0}");

    public static readonly Phrase Opened = new(
        """
        Dear {0},

        Round {2} of “{1}” is open until {3:d MMMM yyyy, HH:mm} UTC. Every answer is kept as you give it; you can stop and come back.

        {4}
        """,
        """
        Bonjour {0},

        Le tour {2} de « {1} » est ouvert jusqu’au {3:d MMMM yyyy, HH:mm} UTC. Chaque réponse est conservée au fur et à mesure ; vous pouvez vous arrêter et revenir.

        {4}
        """,
        """
        Hola, {0}:

        La ronda {2} de «{1}» está abierta hasta el {3:d 'de' MMMM 'de' yyyy, HH:mm} UTC. Cada respuesta se guarda en el momento; puede parar y volver.

        {4}
        """);

    public static readonly Phrase ExtendedSubject = new(
        "More time for round {1}: {0}",
        "Plus de temps pour le tour {1} : {0}",
        "Más tiempo para la ronda {1}: {0}");

    public static readonly Phrase Extended = new(
        """
        Dear {0},

        Round {2} of “{1}” now stays open until {3:d MMMM yyyy, HH:mm} UTC.

        {4}
        """,
        """
        Bonjour {0},

        Le tour {2} de « {1} » reste désormais ouvert jusqu’au {3:d MMMM yyyy, HH:mm} UTC.

        {4}
        """,
        """
        Hola, {0}:

        La ronda {2} de «{1}» sigue abierta hasta el {3:d 'de' MMMM 'de' yyyy, HH:mm} UTC.

        {4}
        """);

    public static readonly Phrase WaitsSubject = new(
        "Round {1} is waiting for you: {0}",
        "Le tour {1} vous attend : {0}",
        "La ronda {1} le espera: {0}");

    public static readonly Phrase Waits = new(
        """
        Dear {0},

        Round {2} of “{1}” is open until {3:d MMMM yyyy, HH:mm} UTC, and you have not sent your answers yet. What you have answered so far is kept.

        {4}

        The platform itself finds out whom to remind; the moderators do not learn who it was. If you want no reminders in this study: {5}
        """,
        """
        Bonjour {0},

        Le tour {2} de « {1} » est ouvert jusqu’au {3:d MMMM yyyy, HH:mm} UTC et vous n’avez pas encore envoyé vos réponses. Ce que vous avez déjà répondu est conservé.

        {4}

        C’est la plateforme elle-même qui détermine à qui écrire ; les modérateurs ne l’apprennent pas. Si vous ne souhaitez plus de rappels dans cette étude : {5}
        """,
        """
        Hola, {0}:

        La ronda {2} de «{1}» está abierta hasta el {3:d 'de' MMMM 'de' yyyy, HH:mm} UTC y usted aún no ha enviado sus respuestas. Lo que ya ha respondido está guardado.

        {4}

        Es la propia plataforma la que averigua a quién recordar; quienes moderan no saben a quién. Si no desea recordatorios en este estudio: {5}
        """);

    public static readonly Phrase PublishedSubject = new(
        "Results of round {1}: {0}",
        "Résultats du tour {1} : {0}",
        "Resultados de la ronda {1}: {0}");

    public static readonly Phrase Published = new(
        """
        Dear {0},

        The results of round {2} of “{1}” are published, with your own answers beside those of the group.

        {4}
        """,
        """
        Bonjour {0},

        Les résultats du tour {2} de « {1} » sont publiés, avec vos propres réponses à côté de celles du groupe.

        {4}
        """,
        """
        Hola, {0}:

        Los resultados de la ronda {2} de «{1}» están publicados, con sus propias respuestas junto a las del grupo.

        {4}
        """);

    public static readonly Phrase SheetSentSubject = new(
        "Your answers of round {1} have been sent: {0}",
        "Vos réponses du tour {1} ont été envoyées : {0}",
        "Sus respuestas de la ronda {1} se han enviado: {0}");

    public static readonly Phrase SheetSent = new(
        """
        Dear {0},

        Your answers of round {2} of “{1}” have been sent. You can change them until {3:d MMMM yyyy, HH:mm} UTC; the last ones count.

        The code of your receipt:
        {5}

        When the round is closed, this code stands in its published list. To be able to check it, download your receipt: {4}
        If you change an answer, the receipt has a new code and this one no longer stands.
        """,
        """
        Bonjour {0},

        Vos réponses du tour {2} de « {1} » ont été envoyées. Vous pouvez les modifier jusqu’au {3:d MMMM yyyy, HH:mm} UTC ; les dernières comptent.

        Le code de votre reçu :
        {5}

        Une fois le tour clos, ce code figure dans sa liste publiée. Pour pouvoir le vérifier, téléchargez votre reçu : {4}
        Si vous modifiez une réponse, le reçu reçoit un nouveau code et celui-ci n’est plus valable.
        """,
        """
        Hola, {0}:

        Sus respuestas de la ronda {2} de «{1}» se han enviado. Puede cambiarlas hasta el {3:d 'de' MMMM 'de' yyyy, HH:mm} UTC; cuentan las últimas.

        El código de su recibo:
        {5}

        Cuando se cierre la ronda, este código figurará en su lista publicada. Para poder comprobarlo, descargue su recibo: {4}
        Si cambia una respuesta, el recibo tendrá otro código y este dejará de valer.
        """);

    public static readonly Phrase DecidedSubject = new(
        "The Secretariat has decided: {0}",
        "Le secrétariat a décidé : {0}",
        "La Secretaría ha decidido: {0}");

    public static readonly Phrase Decided = new(
        """
        Dear {0},

        The Secretariat has decided on the proposal “{1}”. The reason it gives:

        {2}

        {3}
        """,
        """
        Bonjour {0},

        Le secrétariat a décidé de la proposition « {1} ». La raison donnée :

        {2}

        {3}
        """,
        """
        Hola, {0}:

        La Secretaría ha decidido sobre la propuesta «{1}». El motivo que indica:

        {2}

        {3}
        """);
}
