// Makes the three members one replica set. Run again, it only waits for the primary.
try {
  rs.status();
} catch (e) {
  rs.initiate({
    _id: 'rs0',
    members: [
      { _id: 0, host: 'mongo-1:27017' },
      { _id: 1, host: 'mongo-2:27017' },
      { _id: 2, host: 'mongo-3:27017' },
    ],
  });
}
for (let i = 0; i < 300 && !rs.status().members.some((member) => member.stateStr === 'PRIMARY'); i++) {
  sleep(200);
}
if (!rs.status().members.some((member) => member.stateStr === 'PRIMARY')) {
  print('No primary after a minute: look at the logs of mongo-1, mongo-2 and mongo-3.');
  quit(1);
}
print('The replica set rs0 has a primary.');
