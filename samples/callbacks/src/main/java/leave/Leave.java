package leave;

import java.time.LocalDate;

public record Leave(String number, String employee, LocalDate from, int days) {}
