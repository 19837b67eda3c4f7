using FourPer1000.Collab.Rules;

namespace FourPer1000.Collab.Studies.RealTime;

public static class RealTimeRules
{
    public static readonly Rule IsRealTime = new("realtime.is-real-time", new(
        "Only a real-time study has snapshots to freeze; other studies have rounds.",
        "Seule une étude en temps réel a des instantanés à figer ; les autres études ont des tours.",
        "Solo un estudio en tiempo real tiene instantáneas que fijar; los demás tienen rondas."));

    public static readonly Rule SomethingIsReleased = new("realtime.something-is-released", new(
        "There is nothing to freeze yet: the first answers appear when enough people have given them.",
        "Il n’y a encore rien à figer : les premières réponses apparaissent lorsque suffisamment de personnes ont répondu.",
        "Aún no hay nada que fijar: las primeras respuestas aparecen cuando ha respondido suficiente gente."));
}
