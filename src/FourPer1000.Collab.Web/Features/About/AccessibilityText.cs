namespace FourPer1000.Collab.Web.Features.About;

internal static class AccessibilityText
{
    public static AboutText Page { get; } = new(
        new("Accessibility", "Accessibilité", "Accesibilidad"),
        new(
            "Everybody who is asked must be able to answer: with a keyboard, a screen reader, an old phone, a poor connection.",
            "Toute personne interrogée doit pouvoir répondre\u00A0: au clavier, avec un lecteur d’écran, un vieux téléphone, une mauvaise connexion.",
            "Toda persona a quien se pregunta debe poder responder: con teclado, con lector de pantalla, con un teléfono antiguo, con mala conexión."),
        [
            AboutChapter.List(
                "what-works",
                new("What you can rely on", "Ce sur quoi vous pouvez compter", "Con qué puede contar"),
                [
                    new(
                        "Every page works without JavaScript. Scripts add automatic saving and live updates, nothing you need.",
                        "Chaque page fonctionne sans JavaScript. Les scripts ajoutent l’enregistrement automatique et l’actualisation en direct, rien d’indispensable.",
                        "Cada página funciona sin JavaScript. Los scripts añaden el guardado automático y la actualización en vivo, nada imprescindible."),
                    new(
                        "Everything can be done with the keyboard, and the place where you are is clearly marked.",
                        "Tout peut se faire au clavier, et l’endroit où vous vous trouvez est clairement marqué.",
                        "Todo puede hacerse con el teclado, y el lugar donde está queda claramente marcado."),
                    new(
                        "Charts carry their numbers in words and in a table. No meaning rests on colour alone.",
                        "Les graphiques donnent leurs chiffres en mots et en tableau. Aucune information ne repose sur la seule couleur.",
                        "Los gráficos dan sus cifras en palabras y en una tabla. Ningún significado depende solo del color."),
                    new(
                        "Pages fit a phone of 320 pixels, can be enlarged to 400 %, follow the dark setting of your device and print on paper.",
                        "Les pages tiennent sur un téléphone de 320 pixels, peuvent être agrandies à 400\u00A0%, suivent le mode sombre de votre appareil et s’impriment sur papier.",
                        "Las páginas caben en un teléfono de 320 píxeles, pueden ampliarse al 400\u00A0%, siguen el modo oscuro de su dispositivo y se imprimen en papel."),
                    new(
                        "Texts in another language than the page are marked, so that a screen reader pronounces them rightly.",
                        "Les textes dans une autre langue que la page sont signalés, afin qu’un lecteur d’écran les prononce correctement.",
                        "Los textos en otra lengua que la de la página están marcados para que un lector de pantalla los pronuncie bien."),
                ]),
            AboutChapter.Prose(
                "checked",
                new("How it is checked", "Comment c’est vérifié", "Cómo se comprueba"),
                [
                    new(
                        "We aim at WCAG 2.2, level AA. Every page is checked by a program at each change. A check with people who use screen readers every day is still to come.",
                        "Nous visons les WCAG 2.2, niveau AA. Chaque page est vérifiée par un programme à chaque modification. Une vérification avec des personnes qui utilisent un lecteur d’écran au quotidien reste à faire.",
                        "Aspiramos a las WCAG 2.2, nivel AA. Un programa comprueba cada página con cada cambio. Queda pendiente una comprobación con personas que usan lector de pantalla a diario."),
                ]),
            AboutChapter.Prose(
                "problem",
                new("If something does not work for you", "Si quelque chose ne fonctionne pas pour vous", "Si algo no le funciona"),
                [
                    new(
                        "Write to the moderator of your task force; the address stands in every invitation. An answer that you cannot give on the page can be given another way before the deadline.",
                        "Écrivez au modérateur de votre Task Force\u00A0; son adresse figure dans chaque invitation. Une réponse que vous ne pouvez pas donner sur la page peut être donnée autrement avant la date limite.",
                        "Escriba al moderador de su Task Force; su dirección figura en cada invitación. Una respuesta que no pueda dar en la página puede darse de otro modo antes de la fecha límite."),
                ]),
        ]);
}
