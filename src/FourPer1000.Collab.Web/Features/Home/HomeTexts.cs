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
}
