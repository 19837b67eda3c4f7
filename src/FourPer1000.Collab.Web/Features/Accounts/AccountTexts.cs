using FourPer1000.Collab.Accounts;

namespace FourPer1000.Collab.Web.Features.Accounts;

internal static class AccountTexts
{
    public static readonly Phrase FirstTitle = new("The first administrator", "Le premier administrateur", "La primera persona administradora");
    public static readonly Phrase FirstLead = new(
        "This installation has no administrator yet. This page works once. The address you give gets a mail to sign in with.",
        "Cette installation n’a pas encore d’administrateur. Cette page fonctionne une seule fois. L’adresse indiquée recevra un message pour se connecter.",
        "Esta instalación aún no tiene quien la administre. Esta página funciona una sola vez. La dirección que indique recibirá un mensaje para entrar.");
    public static readonly Phrase FirstButton = new("Make this account the administrator", "Faire de ce compte l’administrateur", "Dar a esta cuenta la administración");

    public static readonly Phrase YourAccount = new("Your account", "Votre compte", "Su cuenta");
    public static readonly Phrase Settings = new("Settings", "Réglages", "Ajustes");
    public static readonly Phrase Name = new("Name", "Nom", "Nombre");
    public static readonly Phrase NameHint = new(
        "Moderators and the Secretariat see it. Your answers carry a code instead.",
        "Les modérateurs et le secrétariat le voient. Vos réponses portent un code à la place.",
        "Lo ven las personas moderadoras y la Secretaría. Sus respuestas llevan un código en su lugar.");
    public static readonly Phrase NameMissing = new("Enter a name", "Saisissez un nom", "Escriba un nombre");
    public static readonly Phrase Language = new("Language of pages and mails", "Langue des pages et des messages", "Idioma de las páginas y los mensajes");
    public static readonly Phrase TimeZone = new("Time zone", "Fuseau horaire", "Zona horaria");
    public static readonly Phrase TimeZoneHint = new(
        "Times are shown in it, then in UTC", "Les heures s’affichent selon ce fuseau, puis en UTC", "Las horas se muestran en ella y luego en UTC");
    public static readonly Phrase Region = new("Region", "Région", "Región");
    public static readonly Phrase RegionHint = new(
        "Region and college show whether a panel is balanced, and some studies show results for them too, where enough people answered. They stay with your account, never with an answer.",
        "La région et le collège montrent si un panel est équilibré, et certaines études montrent aussi des résultats par région ou collège, s’il y a assez de réponses. Ils restent avec votre compte, jamais avec une réponse.",
        "La región y el colegio muestran si un panel es equilibrado, y algunos estudios muestran también resultados por región o colegio si hay suficientes respuestas. Quedan con su cuenta, nunca con una respuesta.");
    public static readonly Phrase College = new("College", "Collège", "Colegio");
    public static readonly Phrase NotGiven = new("Not given", "Non indiqué", "Sin indicar");
    public static readonly Phrase Save = new("Save", "Enregistrer", "Guardar");
    public static readonly Phrase Saved = new("Saved", "Enregistré", "Guardado");
    public static readonly Phrase Unsaved = new("Nothing to save yet", "Rien à enregistrer pour l’instant", "Aún no hay nada que guardar");
    public static readonly Phrase YourRights = new("What you may do here", "Ce que vous pouvez faire ici", "Qué puede hacer aquí");
    public static readonly Phrase NoRights = new("Answer rounds to which you are invited.", "Répondre aux tours auxquels vous êtes invité(e).", "Responder a las rondas a las que le inviten.");
    public static readonly Phrase SignOut = new("Sign out", "Se déconnecter", "Salir");
    public static readonly Phrase SignOutText = new("Ends the session in this browser.", "Termine la session dans ce navigateur.", "Cierra la sesión en este navegador.");
    public static readonly Phrase SignOutEverywhere = new("Sign out everywhere", "Se déconnecter partout", "Salir en todas partes");

    public static readonly Phrase People = new("People", "Personnes", "Personas");
    public static readonly Phrase PeopleLead = new(
        "Accounts, their roles and the task forces they moderate. Panels are invited by their moderators.",
        "Les comptes, leurs rôles et les Task Forces qu’ils modèrent. Les panels sont invités par leurs modérateurs.",
        "Las cuentas, sus roles y las Task Forces que moderan. Los paneles los invitan sus personas moderadoras.");
    public static readonly Phrase Find = new("Find by name or address", "Chercher par nom ou adresse", "Buscar por nombre o dirección");
    public static readonly Phrase FindButton = new("Find", "Chercher", "Buscar");
    public static readonly Phrase AddTitle = new("Add a person", "Ajouter une personne", "Añadir una persona");
    public static readonly Phrase Add = new("Add", "Ajouter", "Añadir");
    public static readonly Phrase Added = new("Added: {0}", "Ajouté\u00A0: {0}", "Añadido: {0}");
    public static readonly Phrase Role = new("Role", "Rôle", "Rol");
    public static readonly Phrase RolesTitle = new("Roles", "Rôles", "Roles");
    public static readonly Phrase RoleMissing = new("Choose a role", "Choisissez un rôle", "Elija un rol");
    public static readonly Phrase TaskForces = new("Task forces to moderate", "Task Forces à modérer", "Task Forces que modera");
    public static readonly Phrase TaskForcesHint = new(
        "They count only with the role of moderator", "Elles ne comptent qu’avec le rôle de modérateur", "Solo cuentan con el rol de moderación");
    public static readonly Phrase Disabled = new("Shut out", "Exclu(e)", "Sin acceso");
    public static readonly Phrase DisabledHint = new(
        "Cannot sign in; open sessions end within seconds. What the person did stays.",
        "Ne peut plus se connecter\u00A0; les sessions ouvertes se terminent en quelques secondes. Ce que la personne a fait reste.",
        "No puede entrar; las sesiones abiertas se cierran en segundos. Lo que la persona hizo permanece.");
    public static readonly Phrase Nobody = new("Nobody fits.", "Personne ne correspond.", "Nadie coincide.");
    public static readonly CountedPhrase Found = new(
        new("1 person", "{0} personne", "1 persona"), new("{0} people", "{0} personnes", "{0} personas"));

    public static Phrase NameOf(string role) => role switch
    {
        Roles.Participant => new("Participant", "Participant", "Participante"),
        Roles.Moderator => new("Moderator", "Modérateur", "Moderación"),
        Roles.Secretariat => new("Secretariat", "Secrétariat", "Secretaría"),
        Roles.Member => new("Consortium member", "Membre du Consortium", "Miembro del Consorcio"),
        _ => new("Administrator", "Administrateur", "Administración"),
    };
}
