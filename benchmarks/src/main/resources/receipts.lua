-- Every request is another receipt with a key of its own: TOKEN, a file with a body a line, and a name for this run.
local bodies, run, count, head = {}, "", 0, ""

function init(args)
  for line in io.lines(args[2]) do
    bodies[#bodies + 1] = "\r\nContent-Length: " .. #line .. "\r\n\r\n" .. line
  end
  run = args[3]
  head = "POST " .. wrk.path .. " HTTP/1.1\r\nHost: " .. wrk.host .. ":" .. wrk.port
    .. "\r\nAuthorization: Bearer " .. args[1]
    .. "\r\nContent-Type: application/json\r\nIdempotency-Key: " .. run .. "-"
end

function request()
  count = count + 1
  return head .. count .. bodies[1 + (count * 7919) % #bodies]
end

function done(summary, latency)
  local e = summary.errors
  io.write(string.format(
    '{"answered":%d,"micros":%d,"failed":%d,"status":%d,"timeout":%d,"p50":%d,"p99":%d}\n',
    summary.requests, summary.duration, e.connect + e.read + e.write + e.status + e.timeout, e.status, e.timeout,
    latency:percentile(50), latency:percentile(99)))
end
