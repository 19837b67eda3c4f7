namespace FourPer1000.Collab.Demonstration;

/// <summary>What the file leaves open: headings, reasons of the moderator, syntheses.</summary>
internal static class DemonstrationTexts
{
    private static readonly Dictionary<string, Translated> Headings = new(StringComparer.Ordinal)
    {
        ["ORDER"] = Translated.Of("Order of priority", "Ordre de priorité", "Orden de prioridad"),
        ["SURE"] = Translated.Of("How sure you are", "Votre degré de certitude", "Su grado de seguridad"),
        ["A1-TGT-01"] = Translated.Of("2030 target: Parties with a soil target", "Cible 2030\u00A0: Parties ayant une cible sur les sols", "Meta 2030: Partes con una meta de suelos"),
        ["A1-TGT-02"] = Translated.Of("2050 target: Parties with a soil target", "Cible 2050\u00A0: Parties ayant une cible sur les sols", "Meta 2050: Partes con una meta de suelos"),
        ["A1-TGT-03"] = Translated.Of("2030 target: member and partner countries", "Cible 2030\u00A0: pays membres et partenaires", "Meta 2030: países miembros y socios"),
        ["B4-TGT-01"] = Translated.Of("2030 target: cost of a credible estimate", "Cible 2030\u00A0: coût d’une estimation crédible", "Meta 2030: costo de una estimación creíble"),
        ["B4-TGT-02"] = Translated.Of("2050 target: cost of a credible estimate", "Cible 2050\u00A0: coût d’une estimation crédible", "Meta 2050: costo de una estimación creíble"),
        ["B4-TGT-03"] = Translated.Of("2030 target: projects with a written protocol", "Cible 2030\u00A0: projets suivant un protocole écrit", "Meta 2030: proyectos con un protocolo escrito"),
        ["F3-TGT-01"] = Translated.Of("2030 target: partners that supply data", "Cible 2030\u00A0: partenaires qui fournissent des données", "Meta 2030: socios que aportan datos"),
        ["F3-TGT-02"] = Translated.Of("2050 target: partners that supply data", "Cible 2050\u00A0: partenaires qui fournissent des données", "Meta 2050: socios que aportan datos"),
        ["F3-TGT-03"] = Translated.Of("2030 target: number of headline indicators", "Cible 2030\u00A0: nombre d’indicateurs clés", "Meta 2030: número de indicadores principales"),
        ["F3-ASK-01"] = Translated.Of("A decision you would take differently", "Une décision que vous prendriez autrement", "Una decisión que tomaría de otro modo"),
        ["F3-ASK-02"] = Translated.Of("Figures for the first page", "Les chiffres de la première page", "Las cifras de la primera página"),
        ["F3-ASK-03"] = Translated.Of("Obstacles to sharing data", "Les obstacles au partage de données", "Los obstáculos para compartir datos"),
        ["F3-ASK-04"] = Translated.Of("Sources to learn from", "Les sources dont s’inspirer", "Las fuentes de las que aprender"),
        ["F3-EST-01"] = Translated.Of("Structured data in 2020", "Données structurées en 2020", "Datos estructurados en 2020"),
        ["F3-EST-02"] = Translated.Of("Indicators a reader can take in", "Indicateurs qu’un lecteur peut assimiler", "Indicadores que un lector puede asimilar"),
        ["F3-EST-03"] = Translated.Of("Greatest age of a figure", "Âge maximal d’un chiffre", "Antigüedad máxima de una cifra"),
    };

    /// <summary>The file speaks of a round of ideas before the ratings; where none was played, the ratings begin.</summary>
    public static readonly Translated RatingsPurpose = Translated.Of(
        "Rate the activities that the task force has collected, say how far you agree with statements, rank, and set targets.",
        "Évaluer les activités recueillies par la Task Force, dire votre accord avec des énoncés, classer et fixer des cibles.",
        "Valorar las actividades reunidas por la Task Force, indicar su acuerdo con enunciados, ordenar y fijar metas.");

    public static readonly Translated Consent = Translated.Of(
        """
        I take part of my own free will and may leave at any time, without giving a reason.

        My answers are kept under a pseudonym and shown only together with those of others, never where fewer than five people have answered. Reasons that I write are shown in my words, without my name.

        When a round is closed, its results are sealed and published. If I leave, my answers in the open round are removed; what was sealed before stays.

        This is a demonstration: no real study rests on these answers.
        """,
        """
        Je participe de mon plein gré et peux me retirer à tout moment, sans donner de raison.

        Mes réponses sont conservées sous un pseudonyme et ne sont montrées qu’avec celles d’autres personnes, jamais lorsque moins de cinq personnes ont répondu. Les raisons que j’écris sont montrées dans mes mots, sans mon nom.

        À la clôture d’un tour, ses résultats sont scellés et publiés. Si je me retire, mes réponses au tour ouvert sont supprimées ; ce qui a été scellé auparavant demeure.

        Ceci est une démonstration : aucune étude réelle ne repose sur ces réponses.
        """,
        """
        Participo por voluntad propia y puedo retirarme en cualquier momento, sin dar motivos.

        Mis respuestas se guardan con un seudónimo y solo se muestran junto con las de otras personas, nunca cuando han respondido menos de cinco. Los motivos que escriba se muestran con mis palabras, sin mi nombre.

        Al cerrarse una ronda, sus resultados se sellan y se publican. Si me retiro, mis respuestas de la ronda abierta se eliminan; lo que se selló antes permanece.

        Esto es una demostración: ningún estudio real se apoya en estas respuestas.
        """);

    public static readonly Translated CarriedOver = Translated.Of(
        "Asked again so that you can look at the group’s answers and keep or change your own.",
        "Question reprise pour que vous puissiez voir les réponses du groupe et garder ou changer la vôtre.",
        "Se pregunta de nuevo para que vea las respuestas del grupo y mantenga o cambie la suya.");

    public static readonly Translated Reworded = Translated.Of(
        "Reworded after the reasons you gave: the first wording left out the middle way that several of you described.",
        "Reformulé d’après vos raisons\u00A0: la première version omettait la voie moyenne que plusieurs d’entre vous ont décrite.",
        "Reformulado según sus razones: la primera versión dejaba fuera la vía intermedia que varios de ustedes describieron.");

    private static readonly Dictionary<(string, RoundTheme), Translated> Syntheses = new()
    {
        [("A1", RoundTheme.Ratings)] = Translated.Of(
            "Five of the eight activities are agreed, the model text and the training most clearly of all. On the national baseline package the panel is in two camps: some see it as the ground of everything, others as a detour for countries without laboratories. We ask about the three open activities again, and about Tier 2 in another wording.",
            "Cinq des huit activités font consensus, au premier rang le texte type et la formation. Sur le dossier national de référence, le panel est partagé en deux camps\u00A0: pour les uns il fonde tout le reste, pour les autres c’est un détour pour les pays sans laboratoires. Nous reposons la question des trois activités ouvertes, et celle du niveau 2 dans une autre formulation.",
            "Cinco de las ocho actividades cuentan con acuerdo, sobre todo el texto modelo y la formación. Sobre el paquete nacional de línea de base el panel está dividido en dos campos: para unos es la base de todo, para otros un rodeo para los países sin laboratorios. Volvemos a preguntar por las tres actividades abiertas y por el nivel 2 con otra redacción."),
        [("A1", RoundTheme.SecondLook)] = Translated.Of(
            "Matching the targets of the three Rio conventions is now agreed, and so is the new wording on Tier 1 estimates. The national baseline package and the exchange between countries stay open: we report them as not settled, with the reasons of both sides. The targets moved closer together.",
            "Le rapprochement des cibles des trois conventions de Rio fait maintenant consensus, de même que la nouvelle formulation sur les estimations de niveau 1. Le dossier national de référence et l’échange entre pays restent ouverts\u00A0: nous les présentons comme non tranchés, avec les raisons des deux côtés. Les cibles se sont rapprochées.",
            "Conciliar las metas de los tres convenios de Río cuenta ahora con acuerdo, igual que la nueva redacción sobre estimaciones de nivel 1. El paquete nacional de línea de base y el intercambio entre países siguen abiertos: los presentamos como no resueltos, con las razones de ambos lados. Las metas se han acercado."),
        [("B4", RoundTheme.Ratings)] = Translated.Of(
            "Six of the eight activities are agreed. Nobody believes that remote sensing alone will verify change on a field by 2030, and sampling to 30 cm is not settled; both statements come back in another wording. The cost targets still lie far apart.",
            "Six des huit activités font consensus. Personne ne croit que la télédétection seule vérifiera l’évolution d’une parcelle d’ici 2030, et le prélèvement jusqu’à 30 cm n’est pas tranché\u00A0; les deux énoncés reviennent dans une autre formulation. Les cibles de coût restent très éloignées les unes des autres.",
            "Seis de las ocho actividades cuentan con acuerdo. Nadie cree que la teledetección por sí sola verifique el cambio en una parcela antes de 2030, y el muestreo hasta 30 cm no está resuelto; ambos enunciados vuelven con otra redacción. Las metas de costo siguen muy separadas."),
    };

    /// <summary>A short name for a question that has none; none for most.</summary>
    public static Translated Heading(string key) =>
        Headings.GetValueOrDefault(key) ?? Headings.GetValueOrDefault(key[(key.IndexOf('-', StringComparison.Ordinal) + 1)..]) ?? Translated.None;

    /// <summary>What the moderator writes on a round.</summary>
    public static Translated Synthesis(string taskForce, RoundTheme theme) =>
        Syntheses.GetValueOrDefault((taskForce, theme)) ?? Translated.Of(
            "The results of this round, with thanks to everybody who answered.",
            "Les résultats de ce tour, avec nos remerciements à toutes les personnes qui ont répondu.",
            "Los resultados de esta ronda, con nuestro agradecimiento a quienes respondieron.");
}
