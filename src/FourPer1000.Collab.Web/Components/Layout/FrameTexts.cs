namespace FourPer1000.Collab.Web.Components.Layout;

/// <summary>The texts around every page.</summary>
internal static class FrameTexts
{
    public static readonly Phrase SiteName = new("4 per 1000 Collab", "4 per 1000 Collab", "4 per 1000 Collab");
    public static readonly Phrase Skip = new("Skip to the main content", "Aller au contenu principal", "Ir al contenido principal");
    public static readonly Phrase HomePage = new(", 4 per 1000, home page", ", 4 pour 1000, page d’accueil", ", 4 por 1000, página de inicio");
    public static readonly Phrase MainNavigation = new("Main", "Principale", "Principal");
    public static readonly Phrase Language = new("Language", "Langue", "Idioma");
    public static readonly Phrase SignIn = new("Sign in", "Connexion", "Entrar");
    public static readonly Phrase YourAccount = new("Your account: ", "Votre compte\u00A0: ", "Su cuenta: ");

    public static readonly Phrase About = new("About", "À propos", "Acerca de");
    public static readonly Phrase Objectives = new("Objectives", "Objectifs", "Objetivos");
    public static readonly Phrase Results = new("Results", "Résultats", "Resultados");
    public static readonly Phrase Dashboard = new("Dashboard", "Suivi", "Tablero");
    public static readonly Phrase MyRounds = new("My rounds", "Mes tours", "Mis rondas");
    public static readonly Phrase Moderate = new("Moderate", "Modérer", "Moderar");
    public static readonly Phrase Plan = new("Plan", "Plan", "Plan");
    public static readonly Phrase Programme = new("Programme", "Programme", "Programa");
    public static readonly Phrase Proposals = new("Proposals", "Propositions", "Propuestas");
    public static readonly Phrase People = new("People", "Personnes", "Personas");

    public static readonly Phrase Demonstration = new("Demonstration", "Démonstration", "Demostración");
    public static readonly Phrase DemonstrationMark = new("Demonstration.", "Démonstration.", "Demostración.");
    public static readonly Phrase DemonstrationText = new(
        "Written for this project; no real person or study of the Initiative is shown.",
        "Données écrites pour ce projet\u00A0; aucune personne ni étude réelle de l’Initiative n’est montrée.",
        "Escrito para este proyecto; no se muestra ninguna persona ni estudio real de la Iniciativa.");
    public static readonly Phrase Mailbox = new("Read its mail", "Lire son courrier", "Leer su correo");

    public static readonly Phrase Anonymity = new("How anonymity works", "Comment l’anonymat est assuré", "Cómo funciona el anonimato");
    public static readonly Phrase Accessibility = new("Accessibility", "Accessibilité", "Accesibilidad");
    public static readonly Phrase Privacy = new("Privacy", "Vie privée", "Privacidad");
    public static readonly Phrase Method = new("Method and statistics", "Méthode et statistiques", "Método y estadísticas");
    public static readonly Phrase FooterText = new(
        "4 per 1000 Collab is the working space of the task forces of the international “4\u00A0per\u00A01000: Soils for Food Security and Climate” Initiative. No cookies beyond sign-in and language, no trackers.",
        "4 per 1000 Collab est l’espace de travail des Task Forces de l’Initiative internationale «\u00A04\u00A0pour\u00A01000\u00A0: les sols pour la sécurité alimentaire et le climat\u00A0». Aucun cookie hormis la connexion et la langue, aucun traceur.",
        "4 per 1000 Collab es el espacio de trabajo de las Task Forces de la Iniciativa internacional «4\u00A0por\u00A01000: suelos para la seguridad alimentaria y el clima». Sin más cookies que las de acceso e idioma, sin rastreadores.");

    /// <summary>Before the title of a page whose form has errors.</summary>
    public static readonly Phrase ErrorTitle = new("Error: {0}", "Erreur\u00A0: {0}", "Error: {0}");
}
