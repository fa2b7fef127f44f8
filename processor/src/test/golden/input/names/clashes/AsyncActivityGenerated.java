package names.clashes;

public record AsyncActivityGenerated(String value) {}
