package leave;

public record Ticket(String code) {}
