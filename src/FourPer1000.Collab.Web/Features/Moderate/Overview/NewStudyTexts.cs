namespace FourPer1000.Collab.Web.Features.Moderate.Overview;

internal static class NewStudyTexts
{
    public static readonly Phrase Heading = new("Design the study", "Concevoir l’étude", "Diseñar el estudio");
    public static readonly Phrase DescribeHeading = new("Title and introduction", "Titre et introduction", "Título e introducción");
    public static readonly Phrase Lead = new(
        "The method is fixed before the first answer. Everything here can be changed until round 1 opens.",
        "La méthode est fixée avant la première réponse. Tout ceci peut être modifié jusqu’à l’ouverture du tour 1.",
        "El método se fija antes de la primera respuesta. Todo esto puede cambiarse hasta abrir la ronda 1.");
    public static readonly Phrase TaskForce = new("Task force", "Task Force", "Task Force");
    public static readonly Phrase TaskForceHint = new(
        "The study serves the objective with the same code.", "L’étude sert l’objectif qui porte le même code.", "El estudio sirve al objetivo con el mismo código.");
    public static readonly Phrase ChooseTaskForce = new("Choose one of your task forces.", "Choisissez l’une de vos Task Forces.", "Elija una de sus Task Forces.");
    public static readonly Phrase Introduction = new("Introduction", "Introduction", "Introducción");
    public static readonly Phrase IntroductionHint = new(
        "What the study is about and what becomes of the answers. It stands in the invitation.",
        "De quoi traite l’étude et ce que deviennent les réponses. Elle figure dans l’invitation.",
        "De qué trata el estudio y qué será de las respuestas. Figura en la invitación.");
    public static readonly Phrase Method = new("Method", "Méthode", "Método");
    public static readonly Phrase ChooseMethod = new("Choose a method.", "Choisissez une méthode.", "Elija un método.");
    public static readonly CountedPhrase UsualNumbers = new(
        new("{0} round, k\u00A0=\u00A0{1}, decided from {2} answers.", "{0} tour, k\u00A0=\u00A0{1}, décision à partir de {2} réponses.", "{0} ronda, k\u00A0=\u00A0{1}, se decide a partir de {2} respuestas."),
        new("{0} rounds, k\u00A0=\u00A0{1}, decided from {2} answers.", "{0} tours, k\u00A0=\u00A0{1}, décision à partir de {2} réponses.", "{0} rondas, k\u00A0=\u00A0{1}, se decide a partir de {2} respuestas."));
    public static readonly Phrase NumbersHint = new(
        "A number that you leave empty is taken from the method.",
        "Un nombre que vous laissez vide est celui de la méthode.",
        "Un número que deje vacío es el del método.");
    public static readonly Phrase OneRoundInRealTime = new(
        "A real-time study has one round, which is open until the end.",
        "Une étude en temps réel a un seul tour, ouvert jusqu’à la fin.",
        "Un estudio en tiempo real tiene una sola ronda, abierta hasta el final.");
    public static readonly Phrase Rounds = new("Rounds at most", "Nombre de tours au plus", "Rondas como máximo");
    public static readonly Phrase K = new("Smallest group shown (k)", "Plus petit groupe montré (k)", "Grupo más pequeño mostrado (k)");
    public static readonly Phrase KHint = new(
        "Nothing that rests on fewer answers is shown to anybody. Five unless there is a reason, never under three.",
        "Rien de ce qui repose sur moins de réponses n’est montré à personne. Cinq sauf raison contraire, jamais moins de trois.",
        "Nada que se base en menos respuestas se muestra a nadie. Cinco salvo motivo, nunca menos de tres.");
    public static readonly Phrase Minimum = new("Smallest number of answers for a decision", "Nombre minimal de réponses pour décider", "Número mínimo de respuestas para decidir");
    public static readonly Phrase MinimumHint = new(
        "With fewer the outcome is “too few”. At least k.", "En deçà, le résultat est «\u00A0trop peu\u00A0». Au moins k.", "Con menos, el resultado es «muy pocas». Al menos k.");
    public static readonly Phrase Create = new("Create the study", "Créer l’étude", "Crear el estudio");
}
