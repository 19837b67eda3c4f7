using FourPer1000.Collab.Studies;

namespace FourPer1000.Collab.Web.Features.About;

internal static class AnonymityText
{
    public static AboutText Page { get; } = new(
        new("How anonymity works", "Comment l’anonymat est assuré", "Cómo funciona el anonimato"),
        new(
            "Nobody learns who said what: not the panel, not the moderator, not the Secretariat, not somebody who copies the database.",
            "Personne n’apprend qui a dit quoi\u00A0: ni le panel, ni le modérateur, ni le secrétariat, ni celui qui copierait la base de données.",
            "Nadie llega a saber quién dijo qué: ni el panel, ni el moderador, ni la Secretaría, ni quien copie la base de datos."),
        [
            AboutChapter.Prose(
                "pseudonym",
                new("A pseudonym for each study", "Un pseudonyme par étude", "Un seudónimo por estudio"),
                [
                    new(
                        "Your answers do not carry your name or your account. They carry a pseudonym that is computed anew for each study, with a secret that is kept outside the database. Without that secret there is no way from an answer to a person.",
                        "Vos réponses ne portent ni votre nom ni votre compte. Elles portent un pseudonyme calculé à nouveau pour chaque étude, avec un secret conservé en dehors de la base de données. Sans ce secret, aucun chemin ne mène d’une réponse à une personne.",
                        "Sus respuestas no llevan su nombre ni su cuenta. Llevan un seudónimo que se calcula de nuevo en cada estudio con un secreto que se guarda fuera de la base de datos. Sin ese secreto no hay camino de una respuesta a una persona."),
                    new(
                        "Numbers such as “Panelist 04” are drawn at random. No page, mail or message tells when an answer was given or in which order answers came.",
                        "Les numéros tels que «\u00A0Panéliste 04\u00A0» sont tirés au sort. Aucune page, aucun courrier et aucun message ne dit quand une réponse a été donnée ni dans quel ordre les réponses sont arrivées.",
                        "Los números como «Panelista 04» se sortean. Ninguna página, correo o mensaje dice cuándo se dio una respuesta ni en qué orden llegaron."),
                ]),
            AboutChapter.List(
                "who-sees-what",
                new("Who sees what", "Qui voit quoi", "Quién ve qué"),
                [
                    new(
                        "You see your own answers, and how the group answered once a round is published.",
                        "Vous voyez vos propres réponses et, une fois un tour publié, comment le groupe a répondu.",
                        "Usted ve sus propias respuestas y, cuando una ronda está publicada, cómo respondió el grupo."),
                    new(
                        "The moderator sees who was invited and who joined, and how many have answered. Not even the moderator sees a number of an open round, and never an answer with its author.",
                        "Le modérateur voit qui a été invité et qui a rejoint le panel, et combien de personnes ont répondu. Même lui ne voit aucun chiffre d’un tour ouvert, et jamais une réponse avec son auteur.",
                        "El moderador ve a quién se invitó y quién se unió, y cuántas personas han respondido. Ni siquiera el moderador ve cifras de una ronda abierta, y nunca una respuesta con su autor."),
                    new(
                        "Everybody sees the results of published rounds. Of an open round the public sees only that it is open.",
                        "Tout le monde voit les résultats des tours publiés. D’un tour ouvert, le public voit seulement qu’il est ouvert.",
                        "Todo el mundo ve los resultados de las rondas publicadas. De una ronda abierta el público solo ve que está abierta."),
                ]),
            AboutChapter.Prose(
                "small-numbers",
                new("Small numbers are not shown", "Les petits nombres ne sont pas montrés", "Los números pequeños no se muestran"),
                [
                    Filled(
                        "Nothing is shown that rests on fewer than k answers. Each study fixes k before its first round: {0} unless there is a reason, and never under {1}. What is withheld is not hidden on the page; it does not leave the server.",
                        "Rien n’est montré qui repose sur moins de k réponses. Chaque étude fixe k avant son premier tour\u00A0: {0} sauf raison contraire, et jamais moins de {1}. Ce qui est retenu n’est pas caché dans la page\u00A0: cela ne quitte pas le serveur.",
                        "No se muestra nada que se apoye en menos de k respuestas. Cada estudio fija k antes de su primera ronda: {0} salvo que haya un motivo, y nunca menos de {1}. Lo que se retiene no está oculto en la página: no sale del servidor."),
                    new(
                        "Single numbers of an estimate are shown from twice k answers on; below that only the median and the middle half.",
                        "Les nombres isolés d’une estimation sont montrés à partir de deux fois k réponses\u00A0; en dessous, seulement la médiane et la moitié centrale.",
                        "Los números sueltos de una estimación se muestran a partir de dos veces k respuestas; por debajo, solo la mediana y la mitad central."),
                ]),
            AboutChapter.Prose(
                "reasons",
                new("Reasons you write", "Les raisons que vous écrivez", "Las razones que usted escribe"),
                [
                    new(
                        "Reasons are shown to the panel word for word, without a name and shuffled. Style and detail can give a person away: leave out names, projects and places that point to you.",
                        "Les raisons sont montrées au panel mot pour mot, sans nom et mélangées. Le style et les détails peuvent trahir une personne\u00A0: omettez les noms, projets et lieux qui vous désignent.",
                        "Las razones se muestran al panel palabra por palabra, sin nombre y mezcladas. El estilo y los detalles pueden delatar a una persona: omita nombres, proyectos y lugares que le señalen."),
                ]),
            AboutChapter.Prose(
                "limits",
                new("What cannot be promised", "Ce qui ne peut être promis", "Lo que no se puede prometer"),
                [
                    new(
                        "Whoever runs the server holds both the database and the secret. We ask of them to keep the two apart and to destroy the study’s part of the secret when the study is over; from then on the way is cut for good.",
                        "Qui exploite le serveur détient à la fois la base de données et le secret. Nous lui demandons de les garder séparés et de détruire la part du secret propre à l’étude lorsqu’elle est terminée\u00A0; dès lors, le chemin est coupé pour de bon.",
                        "Quien opera el servidor tiene tanto la base de datos como el secreto. Le pedimos que los mantenga separados y que destruya la parte del secreto propia del estudio cuando este termine; desde entonces el camino queda cortado para siempre."),
                ]),
        ]);

    private static Phrase Filled(string en, string fr, string es) => new(Fill(en), Fill(fr), Fill(es));

    private static string Fill(string text) => string.Format(CultureInfo.InvariantCulture, text, Protocol.DefaultK, Protocol.SmallestK);
}
