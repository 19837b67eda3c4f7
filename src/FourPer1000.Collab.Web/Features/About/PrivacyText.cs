namespace FourPer1000.Collab.Web.Features.About;

internal static class PrivacyText
{
    public static AboutText Page { get; } = new(
        new("Privacy", "Vie privée", "Privacidad"),
        new(
            "We keep what a study needs and nothing else. No trackers, no advertising, nothing loaded from other sites.",
            "Nous conservons ce dont une étude a besoin, et rien d’autre. Ni traceurs, ni publicité, ni rien qui soit chargé depuis d’autres sites.",
            "Guardamos lo que un estudio necesita y nada más. Sin rastreadores, sin publicidad, sin nada cargado de otros sitios."),
        [
            AboutChapter.List(
                "kept",
                new("What is kept about you", "Ce qui est conservé sur vous", "Qué se guarda sobre usted"),
                [
                    new(
                        "Your account: mail address, name, language, time zone and, if you give them, the kind of your organisation and your region.",
                        "Votre compte\u00A0: adresse électronique, nom, langue, fuseau horaire et, si vous les indiquez, le type de votre organisation et votre région.",
                        "Su cuenta: dirección de correo, nombre, idioma, zona horaria y, si los indica, el tipo de su organización y su región."),
                    new(
                        "Your invitations, and whether you accepted them.",
                        "Vos invitations, et si vous les avez acceptées.",
                        "Sus invitaciones y si las aceptó."),
                    new(
                        "Your answers, apart from your account and under a pseudonym.",
                        "Vos réponses, séparées de votre compte et sous pseudonyme.",
                        "Sus respuestas, aparte de su cuenta y bajo un seudónimo."),
                    new(
                        "If you have a role: your acts in that role, such as opening a round or deciding a proposal, with their time and reason.",
                        "Si vous avez un rôle\u00A0: vos actes dans ce rôle, comme ouvrir un tour ou décider d’une proposition, avec leur heure et leur motif.",
                        "Si tiene una función: sus actos en ella, como abrir una ronda o decidir una propuesta, con su hora y su motivo."),
                ]),
            AboutChapter.List(
                "cookies",
                new("Cookies", "Cookies", "Cookies"),
                [
                    new(
                        "One cookie keeps you signed in. Signing out ends it on the server too.",
                        "Un cookie maintient votre connexion. La déconnexion y met fin aussi sur le serveur.",
                        "Una cookie mantiene su sesión. Al salir se termina también en el servidor."),
                    new(
                        "One cookie remembers the language you chose.",
                        "Un cookie retient la langue que vous avez choisie.",
                        "Una cookie recuerda el idioma que eligió."),
                    new(
                        "One cookie protects forms against being sent by other sites.",
                        "Un cookie protège les formulaires contre un envoi depuis d’autres sites.",
                        "Una cookie protege los formularios contra envíos desde otros sitios."),
                    new(
                        "Answers you have typed and not yet sent may wait in your own browser; they are removed once they are stored.",
                        "Les réponses saisies et non encore envoyées peuvent attendre dans votre propre navigateur\u00A0; elles en sont retirées dès qu’elles sont enregistrées.",
                        "Las respuestas que ha escrito y aún no ha enviado pueden esperar en su propio navegador; se retiran en cuanto quedan guardadas."),
                ]),
            AboutChapter.List(
                "mail",
                new("Mail and links", "Courriers et liens", "Correos y enlaces"),
                [
                    new(
                        "Invitations, reminders, sign-in links and news of your proposals. Mails contain no tracking pictures and no answers.",
                        "Invitations, rappels, liens de connexion et nouvelles de vos propositions. Les courriers ne contiennent ni image de suivi ni réponse.",
                        "Invitaciones, recordatorios, enlaces de acceso y noticias de sus propuestas. Los correos no contienen imágenes de seguimiento ni respuestas."),
                    new(
                        "Sign-in links and codes are kept as a fingerprint only, for a short time, and work once.",
                        "Les liens et codes de connexion ne sont conservés que sous forme d’empreinte, pour peu de temps, et ne servent qu’une fois.",
                        "Los enlaces y códigos de acceso se guardan solo como huella, por poco tiempo, y sirven una vez."),
                ]),
            AboutChapter.Prose(
                "logs",
                new("Logs", "Journaux techniques", "Registros técnicos"),
                [
                    new(
                        "The server’s logs hold no names, no mail addresses, no answers and no tokens. They serve to keep the platform running.",
                        "Les journaux du serveur ne contiennent ni noms, ni adresses électroniques, ni réponses, ni jetons. Ils servent au fonctionnement de la plateforme.",
                        "Los registros del servidor no contienen nombres, direcciones de correo, respuestas ni claves. Sirven para mantener la plataforma en marcha."),
                ]),
            AboutChapter.Prose(
                "rights",
                new("Your rights", "Vos droits", "Sus derechos"),
                [
                    new(
                        "You may ask what is kept about you, have it corrected, and withdraw from a study at any time. Answers in a closed round stay in its result, because it is evidence; they carry no name.",
                        "Vous pouvez demander ce qui est conservé sur vous, le faire corriger et vous retirer d’une étude à tout moment. Les réponses d’un tour clos restent dans son résultat, car il fait preuve\u00A0; elles ne portent aucun nom.",
                        "Puede pedir qué se guarda sobre usted, hacer que se corrija y retirarse de un estudio en cualquier momento. Las respuestas de una ronda cerrada quedan en su resultado, porque es evidencia; no llevan nombre."),
                ]),
        ]);
}
