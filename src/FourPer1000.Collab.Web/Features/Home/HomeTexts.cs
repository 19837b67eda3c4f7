namespace FourPer1000.Collab.Web.Features.Home;

internal static class HomeTexts
{
    public static readonly Phrase Title = new(
        "Many minds, one plan for the world’s soils",
        "De nombreux esprits, un plan pour les sols du monde",
        "Muchas mentes, un plan para los suelos del mundo");

    public static readonly Phrase Lead = new(
        "Task forces of the 4 per 1000 Initiative answer in rounds, without names, and see where the group stands. What they agree on becomes an Activity proposal. What they do not agree on stays visible.",
        "Les Task Forces de l’Initiative 4 pour 1000 répondent par tours, sans nom, et voient où en est le groupe. Ce qui fait accord devient une proposition d’Activité. Ce qui ne fait pas accord reste visible.",
        "Las Task Forces de la Iniciativa 4 por 1000 responden por rondas, sin nombres, y ven dónde está el grupo. Lo acordado se convierte en una propuesta de Actividad. Lo no acordado sigue visible.");

    public static readonly Phrase Join = new("Join a task force", "Rejoindre une Task Force", "Unirse a una Task Force");
    public static readonly Phrase ReadResults = new("Read the results", "Lire les résultats", "Leer los resultados");

    public static readonly Phrase PictureTitle = new(
        "How answers settle over three rounds",
        "Comment les réponses se déposent au fil de trois tours",
        "Cómo se asientan las respuestas en tres rondas");

    public static readonly Phrase PictureDescription = new(
        "Three curves, one per round, drawn like layers of soil. In round 1 answers are spread over the scale in two humps; in round 3 most lie close to 7, and a small hump near 4 remains visible.",
        "Trois courbes, une par tour, dessinées comme des couches de sol. Au tour 1, les réponses s’étalent sur l’échelle en deux bosses\u00A0; au tour 3, la plupart sont proches de 7, et une petite bosse reste visible près de 4.",
        "Tres curvas, una por ronda, dibujadas como capas de suelo. En la ronda 1 las respuestas se reparten por la escala en dos lomas; en la ronda 3 la mayoría está cerca de 7 y queda visible una loma pequeña cerca de 4.");

    public static readonly Phrase Round = new("Round {0}", "Tour {0}", "Ronda {0}");
    public static readonly Phrase DissentStays = new("dissent stays", "le désaccord reste", "el disenso queda");

    public static readonly Phrase PictureCaption = new(
        "Answers settle like soil. Dissent stays in the picture.",
        "Les réponses se déposent comme un sol. Le désaccord reste visible.",
        "Las respuestas se asientan como el suelo. El disenso sigue a la vista.");

    public static readonly Phrase Numbers = new("The {0} study, in numbers", "L’étude de {0} en chiffres", "El estudio de {0} en cifras");
    public static readonly Phrase TaskForces = new(
        "task forces, one for each Strategic Objective", "Task Forces, une par objectif stratégique", "Task Forces, una por objetivo estratégico");
    public static readonly Phrase Participants = new(
        "people took part, of {0} who showed interest",
        "personnes ont participé, sur {0} qui s’étaient dites intéressées",
        "personas participaron, de {0} que mostraron interés");
    public static readonly Phrase Responses = new("answers", "réponses", "respuestas");
    public static readonly Phrase AtLeast = new("{0}+", "{0}+", "{0}+");
    public static readonly Phrase Activities = new(
        "Activities in {0} categories reached the Executive Secretariat",
        "Activités en {0} catégories sont parvenues au secrétariat exécutif",
        "Actividades en {0} categorías llegaron a la Secretaría Ejecutiva");

    public static readonly Phrase BelowIsDemonstration = new(
        "Everything below is demonstration data.",
        "Tout ce qui suit est constitué de données de démonstration.",
        "Todo lo que sigue son datos de demostración.");

    public static readonly Phrase Latest = new("Latest published results", "Derniers résultats publiés", "Últimos resultados publicados");
    public static readonly Phrase NothingPublished = new(
        "No round has been published yet.", "Aucun tour n’a encore été publié.", "Aún no se ha publicado ninguna ronda.");
    public static readonly Phrase RoundOf = new("{0} {1} · round {2}", "{0} {1} · tour {2}", "{0} {1} · ronda {2}");

    public static readonly Phrase Objectives = new("{0} objectives, {1} goals", "{0} objectifs stratégiques, {1} objectifs généraux", "{0} objetivos estratégicos, {1} objetivos generales");
    public static readonly Phrase ObjectivesText = new(
        "Each objective has its own task force. Where a round is open you can see that it is, and nothing else, until it has been published.",
        "Chaque objectif a sa propre Task Force. Lorsqu’un tour est ouvert, vous voyez qu’il l’est, et rien d’autre, jusqu’à sa publication.",
        "Cada objetivo tiene su propia Task Force. Cuando una ronda está abierta se ve que lo está, y nada más, hasta que se publica.");

    public static readonly Phrase TakingPart = new("Taking part", "Participer", "Participar");
    public static readonly Phrase TakingPartText = new(
        "A panel answers by invitation of its task force. Invited people come in with the mail address that was invited; nobody needs a password.",
        "Un panel répond sur invitation de sa Task Force. Les personnes invitées entrent avec l’adresse électronique qui a été invitée\u00A0; aucun mot de passe n’est nécessaire.",
        "Un panel responde por invitación de su Task Force. Las personas invitadas entran con la dirección de correo que fue invitada; no hace falta contraseña.");
    public static readonly Phrase SignIn = new("Sign in", "Se connecter", "Entrar");
}
