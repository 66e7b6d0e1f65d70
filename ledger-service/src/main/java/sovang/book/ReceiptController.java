package sovang.book;

import static sovang.http.Fields.amount;
import static sovang.http.Fields.required;
import static sovang.http.Fields.text;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import sovang.book.ReceiptCommand.AttributeReceipt;
import sovang.book.ReceiptCommand.CorrectReceipt;
import sovang.book.ReceiptCommand.ReclassReceipt;
import sovang.book.ReceiptCommand.RecordReceipt;
import sovang.book.ReceiptCommand.RefundReceipt;
import sovang.book.ReceiptCommand.ReverseReceipt;
import sovang.book.event.Channel;
import sovang.book.event.CreditClass;
import sovang.book.event.ForeignCurrency;
import sovang.book.event.FundingSource;
import sovang.book.event.Giver;
import sovang.book.event.Goods;
import sovang.book.event.ReceiptId;
import sovang.http.Fields;
import sovang.http.Written;
import sovang.mobilisation.event.CampaignCode;
import sovang.mobilisation.event.DonorId;
import sovang.mobilisation.event.PledgeId;
import sovang.money.Dong;
import sovang.naming.NewId;
import sovang.naming.Personal;
import sovang.naming.StreamId;
import sovang.organisation.event.FundCode;
import sovang.organisation.event.UnitCode;
import sovang.refusal.Refusal;
import sovang.store.Caller;
import sovang.store.Gateway;

/** Records receipts and what becomes of them. */
@RestController
class ReceiptController {

    record NewReceipt(
            @Nullable UnitCode unit,
            @Nullable FundCode fund,
            @Nullable Channel channel,
            @Nullable Dong amount,
            @Nullable LocalDate on,
            @Nullable String account,
            @Nullable CampaignCode campaign,
            @Nullable DonorId donor,
            @Nullable String payer,
            @Nullable String credited,
            @Nullable Boolean anonymous,
            @Nullable PledgeId pledge,
            @Nullable FundingSource source,
            @JsonProperty("class") @Nullable CreditClass creditClass,
            @Nullable String note,
            @Nullable Goods goods,
            @Nullable ForeignCurrency currency) {}

    record Refund(
            @Nullable Dong amount,
            @Nullable String reason,
            @Nullable LocalDate on) {}

    record Reverse(@Nullable String reason, @Nullable LocalDate on) {}

    record Reclass(
            @JsonProperty("class") @Nullable CreditClass creditClass,
            @Nullable String reason,
            @Nullable LocalDate on) {}

    /** @param receivedOn the right day, where the day was wrong; {@code on} is when the correction takes effect */
    record Correct(
            @Nullable UnitCode unit,
            @Nullable FundCode fund,
            @Nullable Channel channel,
            @Nullable Dong amount,
            @Nullable LocalDate receivedOn,
            @Nullable String account,
            @Nullable CampaignCode campaign,
            @Nullable DonorId donor,
            @Nullable String payer,
            @Nullable String credited,
            @Nullable Boolean anonymous,
            @Nullable PledgeId pledge,
            @Nullable FundingSource source,
            @JsonProperty("class") @Nullable CreditClass creditClass,
            @Nullable String note,
            @Nullable Goods goods,
            @Nullable ForeignCurrency currency,
            @Nullable String reason,
            @Nullable LocalDate on) {}

    record Attribute(
            @Nullable DonorId donor,
            @Nullable PledgeId pledge,
            @Nullable String reason,
            @Nullable LocalDate on) {}

    private final Gateway gateway;
    private final Clock clock;

    ReceiptController(Gateway gateway, Clock clock) {
        this.gateway = gateway;
        this.clock = clock;
    }

    @PostMapping("/v1/receipts")
    ResponseEntity<Map<String, Object>> record(@RequestBody NewReceipt body, Caller caller) {
        var id = new ReceiptId(NewId.after("receipt", clock));
        Channel channel = required("channel", body.channel());
        Goods goods = channel == Channel.GOODS ? Gifts.goods(required("goods", body.goods())) : null;
        ForeignCurrency currency =
                channel == Channel.CURRENCY ? Gifts.currency(required("currency", body.currency())) : null;
        if (goods == null && body.goods() != null) throw misplaced("goods", "GOODS");
        if (currency == null && body.currency() != null) throw misplaced("currency", "CURRENCY");
        boolean anonymous = Boolean.TRUE.equals(body.anonymous());
        var command = new RecordReceipt(
                id,
                required("unit", body.unit()),
                required("fund", body.fund()),
                body.campaign(),
                body.account(),
                channel,
                body.source() == null ? FundingSource.XA_HOI_HOA : body.source(),
                body.creditClass() == null ? CreditClass.DONATION : body.creditClass(),
                goods == null ? amount("amount", body.amount()) : goods.value(),
                Fields.on(body.on(), clock),
                new Giver(
                        body.donor(),
                        personal(id, "payer", body.payer()),
                        personal(id, "credited", body.credited()),
                        anonymous),
                body.pledge(),
                goods,
                currency,
                personal(id, "note", body.note()));
        return Written.of(null, gateway.send(command, caller), body);
    }

    @PostMapping("/v1/receipts/{id}/refund")
    ResponseEntity<Map<String, Object>> refund(@PathVariable ReceiptId id, @RequestBody Refund body, Caller caller) {
        Dong amount = body.amount() == null ? null : amount("amount", body.amount());
        var command = new RefundReceipt(id, amount, required("reason", body.reason()), Fields.on(body.on(), clock));
        return Written.of(null, gateway.send(command, caller), body);
    }

    @PostMapping("/v1/receipts/{id}/reverse")
    ResponseEntity<Map<String, Object>> reverse(@PathVariable ReceiptId id, @RequestBody Reverse body, Caller caller) {
        LocalDate on = day("on", body.on());
        return Written.of(
                null, gateway.send(new ReverseReceipt(id, required("reason", body.reason()), on), caller), body);
    }

    @PostMapping("/v1/receipts/{id}/reclass")
    ResponseEntity<Map<String, Object>> reclass(@PathVariable ReceiptId id, @RequestBody Reclass body, Caller caller) {
        var command = new ReclassReceipt(
                id, required("class", body.creditClass()), required("reason", body.reason()), day("on", body.on()));
        return Written.of(null, gateway.send(command, caller), body);
    }

    @PostMapping("/v1/receipts/{id}/attribute")
    ResponseEntity<Map<String, Object>> attribute(
            @PathVariable ReceiptId id, @RequestBody Attribute body, Caller caller) {
        var command = new AttributeReceipt(
                id, body.donor(), body.pledge(), required("reason", body.reason()), day("on", body.on()));
        return Written.of(null, gateway.send(command, caller), body);
    }

    @PostMapping("/v1/receipts/{id}/correct")
    ResponseEntity<Map<String, Object>> correct(@PathVariable ReceiptId id, @RequestBody Correct body, Caller caller) {
        var right = new ReceiptId(NewId.after("receipt", clock));
        var corrections = new Corrections(
                body.unit(),
                body.fund(),
                body.campaign(),
                body.account(),
                body.channel(),
                body.source(),
                body.creditClass(),
                body.amount() == null ? null : amount("amount", body.amount()),
                day("receivedOn", body.receivedOn()),
                body.donor(),
                personal(right, "payer", body.payer()),
                personal(right, "credited", body.credited()),
                body.anonymous(),
                body.pledge(),
                body.goods() == null ? null : Gifts.goods(body.goods()),
                body.currency() == null ? null : Gifts.currency(body.currency()),
                personal(right, "note", body.note()));
        var command =
                new CorrectReceipt(id, right, corrections, required("reason", body.reason()), day("on", body.on()));
        return Written.of(null, gateway.send(command, caller), body);
    }

    /** Without a day the rule decides: that of what is corrected. */
    private @Nullable LocalDate day(String field, @Nullable LocalDate given) {
        return given == null ? null : Fields.on(given, clock);
    }

    private static @Nullable Personal personal(StreamId subject, String field, @Nullable String value) {
        String given = text(field, value);
        return given == null || given.isBlank() ? null : Personal.of(subject, given);
    }

    private static Refusal misplaced(String field, String channel) {
        return Refusal.invalid(
                field,
                "FIELD_MISPLACED",
                "«" + field + "» chỉ dùng khi nhận theo cách " + channel + ".",
                "\"" + field + "\" goes only with the channel " + channel + ".");
    }
}
