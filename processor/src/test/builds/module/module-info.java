module user {
  exports user;
}
