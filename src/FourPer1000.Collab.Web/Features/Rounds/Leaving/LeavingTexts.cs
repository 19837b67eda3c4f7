namespace FourPer1000.Collab.Web.Features.Rounds.Leaving;

/// <summary>Leaving a study: everything that happens is said before.</summary>
internal static class LeavingTexts
{
    public static readonly Phrase Title = new("Leave this study", "Quitter cette étude", "Dejar este estudio");
    public static readonly Phrase Lead = new(
        "You may leave at any time, and nobody asks why. Please read first what becomes of your answers.",
        "Vous pouvez partir à tout moment, et personne ne demande pourquoi. Lisez d’abord ce que deviennent vos réponses.",
        "Puede irse en cualquier momento y nadie pregunta por qué. Lea antes qué ocurre con sus respuestas.");
    public static readonly Phrase WhatHappens = new("What happens", "Ce qui se passe", "Qué ocurre");
    public static readonly Phrase OpenRound = new(
        "Your answers in a round that is not closed yet are removed, with every earlier version of them.",
        "Vos réponses dans un tour qui n’est pas encore clos sont supprimées, avec toutes leurs versions antérieures.",
        "Sus respuestas en una ronda aún no cerrada se eliminan, con todas sus versiones anteriores.");
    public static readonly Phrase SealedRounds = new(
        "Your answers in closed rounds stay in the sealed results, under your pseudonym. Taking them out would change published numbers, and the difference would show what you had answered.",
        "Vos réponses dans les tours clos restent dans les résultats scellés, sous votre pseudonyme. Les retirer changerait des chiffres publiés, et la différence montrerait ce que vous aviez répondu.",
        "Sus respuestas en rondas cerradas permanecen en los resultados sellados, con su seudónimo. Quitarlas cambiaría números publicados, y la diferencia mostraría lo que respondió.");
    public static readonly Phrase NoMail = new(
        "You get no further mail about this study, and no longer find its rounds.",
        "Vous ne recevrez plus de courriel sur cette étude et ne trouverez plus ses tours.",
        "No recibirá más correos de este estudio ni encontrará ya sus rondas.");
    public static readonly Phrase NobodyLearns = new(
        "The moderator sees that the panel has become smaller, not who left.",
        "Le modérateur voit que le panel a diminué, pas qui est parti.",
        "La persona moderadora ve que el panel es más pequeño, no quién se fue.");
    public static readonly Phrase NoWayBack = new(
        "This cannot be undone.", "Ce départ est définitif.", "Esto no puede deshacerse.");
    public static readonly Phrase DownloadFirst = new(
        "Download my data first (zip file)", "Télécharger d’abord mes données (fichier zip)", "Descargar antes mis datos (archivo zip)");
    public static readonly Phrase Confirm = new("Confirm", "Confirmer", "Confirmar");
    public static readonly Phrase Sure = new(
        "I have read what happens to my answers.", "J’ai lu ce que deviennent mes réponses.", "He leído qué ocurre con mis respuestas.");
    public static readonly Phrase ConfirmFirst = new(
        "Tick that you have read what happens to your answers.",
        "Cochez que vous avez lu ce que deviennent vos réponses.",
        "Marque que ha leído qué ocurre con sus respuestas.");
    public static readonly Phrase Leave = new("Leave the study", "Quitter l’étude", "Dejar el estudio");
    public static readonly Phrase Stay = new("Stay", "Rester", "Quedarme");
    public static readonly Phrase LeftTitle = new("You have left this study", "Vous avez quitté cette étude", "Ha dejado este estudio");
    public static readonly Phrase LeftLead = new(
        "Thank you for what you contributed. Your answers in the open round are removed; what was sealed before stays, under your pseudonym.",
        "Merci pour votre contribution. Vos réponses au tour ouvert sont supprimées\u00A0; ce qui a été scellé auparavant demeure, sous votre pseudonyme.",
        "Gracias por su aportación. Sus respuestas de la ronda abierta se han eliminado; lo sellado antes permanece, con su seudónimo.");
    public static readonly Phrase Download = new("Download my data (zip file)", "Télécharger mes données (fichier zip)", "Descargar mis datos (archivo zip)");
    public static readonly Phrase Part = new("My part in this study", "Ma participation à cette étude", "Mi participación en este estudio");
    public static readonly Phrase ConsentText = new("What I agreed to", "Ce que j’ai accepté", "Lo que acepté");
}
