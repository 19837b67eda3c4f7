namespace FourPer1000.Collab.Web.Features.Rounds.Suggestions;

/// <summary>The page on which a panelist proposes items.</summary>
internal static class SuggestionPageTexts
{
    public static readonly Phrase Title = new("Propose an item", "Proposer une question", "Proponer un ítem");
    public static readonly Phrase Lead = new(
        "What should the panel be asked in a later round? The moderators read it when this round is closed, without your name, and you read on your rounds page what became of it.",
        "Que faudrait-il demander au panel dans un tour suivant\u00A0? Les modérateurs le lisent à la clôture de ce tour, sans votre nom, et vous lirez sur la page de vos tours ce qu’il en est advenu.",
        "¿Qué habría que preguntar al panel en una ronda posterior? Los moderadores lo leen al cerrarse esta ronda, sin su nombre, y usted leerá en la página de sus rondas qué fue de ello.");
    public static readonly Phrase Yours = new("What you proposed", "Ce que vous avez proposé", "Lo que ha propuesto");
    public static readonly Phrase What = new("What should be asked?", "Que faudrait-il demander\u00A0?", "¿Qué habría que preguntar?");
    public static readonly Phrase WhatHint = new(
        "One Activity, statement or question. Leave out names, your own too.",
        "Une activité, une affirmation ou une question. Sans noms, pas même le vôtre.",
        "Una actividad, una afirmación o una pregunta. Sin nombres, tampoco el suyo.");
    public static readonly Phrase Why = new("Why?", "Pourquoi\u00A0?", "¿Por qué?");
    public static readonly Phrase Propose = new("Propose this item", "Proposer cette question", "Proponer este ítem");
    public static readonly Phrase TakeBack = new("Take back", "Retirer", "Retirar");
}
