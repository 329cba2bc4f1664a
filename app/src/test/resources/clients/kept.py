"""Sends requests over kept connections and says, one line each, how many were answered as expected.

Reads one JSON object from standard input: {"host", "port", "threads", "each", "seed", "calls": [{"name", "method",
"path", "headers", "body", "chunked", "status"}]}. A connection may be closed after an answer that says so, never before one."""
import http.client
import json
import random
import socket
import sys
import threading

plan = json.load(sys.stdin)
lock = threading.Lock()
told = {"answered": 0, "unanswered": 0, "other": 0, "opened": 0, "examples": []}


def parts(body):
    for at in range(0, len(body), 700):
        yield body[at:at + 700]


def send(connection, call):
    body = call.get("body")
    data = None if body is None else body.encode()
    if data is not None and call.get("chunked"):
        connection.request(call["method"], call["path"], parts(data), call["headers"], encode_chunked=True)
    else:
        connection.request(call["method"], call["path"], data, call["headers"])
    answer = connection.getresponse()
    answer.read()
    return answer


def count(kind, example=None):
    with lock:
        told[kind] += 1
        if example and len(told["examples"]) < 5:
            told["examples"].append(example)


def work(number):
    chance = random.Random(plan["seed"] + number)
    connection = None
    for _ in range(plan["each"]):
        call = chance.choice(plan["calls"])
        if connection is None:
            connection = http.client.HTTPConnection(plan["host"], plan["port"], timeout=20)
            connection.connect()
            connection.sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            count("opened")
        try:
            headers = dict(call["headers"])
            if call.get("chunked"):
                headers["Transfer-Encoding"] = "chunked"
            answer = send(connection, dict(call, headers=headers))
        except Exception as problem:
            count("unanswered", "%s: %r" % (call["name"], problem))
            connection.close()
            connection = None
            continue
        if answer.status == call["status"]:
            count("answered")
        else:
            count("other", "%s: %d" % (call["name"], answer.status))
        if answer.will_close:
            connection.close()
            connection = None


threads = [threading.Thread(target=work, args=(n,)) for n in range(plan["threads"])]
[each.start() for each in threads]
[each.join() for each in threads]
print(json.dumps(told))
