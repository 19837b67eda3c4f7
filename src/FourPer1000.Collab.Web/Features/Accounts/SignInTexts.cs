using FourPer1000.Collab.Accounts;

namespace FourPer1000.Collab.Web.Features.Accounts;

internal static class SignInTexts
{
    public static readonly Phrase Title = new("Sign in", "Se connecter", "Entrar");
    public static readonly Phrase Lead = new(
        "You need no password. We send a link and a code to your e-mail address.",
        "Aucun mot de passe n’est nécessaire. Nous envoyons un lien et un code à votre adresse électronique.",
        "No necesita contraseña. Enviamos un enlace y un código a su correo electrónico.");
    public static readonly Phrase ForInvitation = new(
        "One step before your invitation: show that its mail reached you. There is nothing to set up, and you then go on to the invitation.",
        "Une étape avant votre invitation\u00A0: montrez que le message vous est bien parvenu. Il n’y a rien à configurer\u00A0; vous arriverez ensuite à l’invitation.",
        "Un paso antes de su invitación: muestre que el mensaje le llegó. No hay nada que configurar; después pasará a la invitación.");
    public static readonly Phrase Mail = new("E-mail address", "Adresse électronique", "Correo electrónico");
    public static readonly Phrase MailHint = new("The one your invitation came to", "Celle qui a reçu votre invitation", "El que recibió su invitación");
    public static readonly Phrase Send = new("Send me a link and a code", "Envoyez-moi un lien et un code", "Envíenme un enlace y un código");
    public static readonly Phrase Shared = new("This is a shared computer", "Cet ordinateur est partagé", "Este es un ordenador compartido");
    public static readonly Phrase SharedHint = new(
        "Nothing is kept on it, and you are signed out after 20 minutes",
        "Rien n’y est conservé et vous êtes déconnecté(e) après 20 minutes",
        "No se guarda nada en él y la sesión se cierra a los 20 minutos");
    public static readonly Phrase New = new("New here?", "Première visite\u00A0?", "¿Es su primera visita?");
    public static readonly Phrase NewText = new(
        "Panels are put together by the moderators of the task forces. Your first way in is the mail that invites you.",
        "Les panels sont composés par les modérateurs des Task Forces. Votre premier accès est le message qui vous invite.",
        "Los paneles los forman las personas moderadoras de las Task Forces. Su primer acceso es el mensaje que le invita.");
    public static readonly Phrase SeeTaskForces = new("See the objectives and their task forces", "Voir les objectifs et leurs Task Forces", "Ver los objetivos y sus Task Forces");
    public static readonly Phrase HaveCode = new("I have a code", "J’ai un code", "Tengo un código");

    public static readonly Phrase SentTitle = new("Check your e-mail", "Consultez votre messagerie", "Revise su correo");
    public static readonly Phrase SentTo = new(
        "If {0} has an account here, a mail is on its way. Press the button in it, or type its code here. Both work for {1} minutes.",
        "Si {0} a un compte ici, un message est en route. Appuyez sur son bouton, ou saisissez ici son code. Les deux sont valables {1} minutes.",
        "Si {0} tiene una cuenta aquí, hay un mensaje en camino. Pulse su botón o escriba aquí su código. Ambos sirven durante {1} minutos.");
    public static readonly Phrase Nothing = new(
        "Nothing came? Look in the spam folder. If the address has no account, no mail is sent; we do not say which on this page.",
        "Rien reçu\u00A0? Regardez dans les indésirables. Si l’adresse n’a pas de compte, aucun message n’est envoyé\u00A0; cette page ne dit pas lequel des deux.",
        "¿No ha llegado nada? Mire en el correo no deseado. Si la dirección no tiene cuenta, no se envía nada; esta página no dice cuál es el caso.");
    public static readonly Phrase ReadDemonstrationMail = new(
        "This is a demonstration: its mail is not sent, you can read it here.",
        "Ceci est une démonstration\u00A0: les messages ne sont pas envoyés, vous pouvez les lire ici.",
        "Esto es una demostración: los mensajes no se envían, puede leerlos aquí.");

    public static readonly Phrase CodeTitle = new("Sign in with a code", "Se connecter avec un code", "Entrar con un código");
    public static readonly Phrase Code = new("Six-digit code", "Code à six chiffres", "Código de seis cifras");
    public static readonly Phrase Continue = new("Continue", "Continuer", "Continuar");
    public static readonly Phrase SendAgain = new("Send again", "Envoyer à nouveau", "Enviar de nuevo");
    public static readonly Phrase CodeMissing = new(
        "Enter the six-digit code from the mail", "Saisissez le code à six chiffres du message", "Escriba el código de seis cifras del mensaje");
    public static readonly Phrase CodeWrong = new(
        "This code does not fit, or is no longer valid. Check it, or ask for a new mail.",
        "Ce code ne convient pas, ou n’est plus valable. Vérifiez-le, ou demandez un nouveau message.",
        "Este código no corresponde o ya no vale. Revíselo o pida un mensaje nuevo.");

    public static readonly Phrase IsThisYou = new("Is this you?", "Est-ce bien vous\u00A0?", "¿Es usted?");
    public static readonly Phrase SigningInAs = new(
        "You are signing in to 4 per 1000 Collab as {0}.",
        "Vous vous connectez à 4 per 1000 Collab en tant que {0}.",
        "Va a entrar en 4 per 1000 Collab como {0}.");
    public static readonly Phrase Yes = new("Yes, sign me in", "Oui, me connecter", "Sí, entrar");
    public static readonly Phrase Scanners = new(
        "Mail scanners open links. Only this button uses the link up.",
        "Les analyseurs de courrier ouvrent les liens. Seul ce bouton utilise celui-ci.",
        "Los analizadores de correo abren enlaces. Solo este botón consume el suyo.");
    public static readonly Phrase NewLink = new("Send me a new link", "Envoyez-moi un nouveau lien", "Envíenme un enlace nuevo");

    public static Phrase DeadTitle(SignInLinkState state) => state switch
    {
        SignInLinkState.Used => new("This link has been used", "Ce lien a déjà servi", "Este enlace ya se usó"),
        SignInLinkState.Superseded => new("There is a newer link", "Il existe un lien plus récent", "Hay un enlace más reciente"),
        SignInLinkState.Locked => new("This link has been locked", "Ce lien a été bloqué", "Este enlace está bloqueado"),
        SignInLinkState.Expired => new("This link has expired", "Ce lien a expiré", "Este enlace ha caducado"),
        _ => new("This link does not work", "Ce lien ne fonctionne pas", "Este enlace no funciona"),
    };

    public static Phrase DeadText(SignInLinkState state) => state switch
    {
        SignInLinkState.Used => new(
            "A sign-in link works once. If it was not you who used it, ask for a new one; that ends the old one for good. Your answers are safe.",
            "Un lien de connexion ne sert qu’une fois. Si ce n’est pas vous qui l’avez utilisé, demandez-en un nouveau. Vos réponses sont conservées.",
            "Un enlace de acceso sirve una sola vez. Si no fue usted quien lo usó, pida uno nuevo. Sus respuestas están a salvo."),
        SignInLinkState.Superseded => new(
            "A newer mail was sent to the same address; only its link works. Look for it, or ask for another.",
            "Un message plus récent a été envoyé à la même adresse\u00A0; seul son lien fonctionne. Cherchez-le, ou demandez-en un autre.",
            "Se envió un mensaje más reciente a la misma dirección; solo su enlace funciona. Búsquelo o pida otro."),
        SignInLinkState.Locked => new(
            "Too many wrong codes were typed for this mail. Ask for a new one. Your answers are safe.",
            "Trop de codes erronés ont été saisis pour ce message. Demandez-en un nouveau. Vos réponses sont conservées.",
            "Se escribieron demasiados códigos erróneos para este mensaje. Pida uno nuevo. Sus respuestas están a salvo."),
        SignInLinkState.Expired => new(
            "Sign-in links work once and for 20 minutes. Your answers are safe.",
            "Les liens de connexion servent une fois, pendant 20 minutes. Vos réponses sont conservées.",
            "Los enlaces de acceso sirven una vez, durante 20 minutos. Sus respuestas están a salvo."),
        _ => new(
            "The address may be incomplete: some mail programs break long lines. Copy it whole, or ask for a new one.",
            "L’adresse est peut-être incomplète\u00A0: certaines messageries coupent les longues lignes. Copiez-la en entier, ou demandez-en une nouvelle.",
            "Quizá la dirección esté incompleta: algunos programas de correo cortan las líneas largas. Cópiela entera o pida una nueva."),
    };
}
