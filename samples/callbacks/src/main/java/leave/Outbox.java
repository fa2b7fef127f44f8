package leave;

/** Whatever sends mails and bookings. */
interface Outbox {
  void mail(Leave leave, String link);

  void book(Leave leave);
}
