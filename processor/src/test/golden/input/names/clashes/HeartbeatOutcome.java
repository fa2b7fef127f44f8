package names.clashes;

public record HeartbeatOutcome(String value) {}
