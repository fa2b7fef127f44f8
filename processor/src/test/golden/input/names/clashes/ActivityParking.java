package names.clashes;

public record ActivityParking(String value) {}
